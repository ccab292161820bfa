<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Confab::Announcing</name>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>لا رسائل جديدة في %1</numerusform>
            <numerusform>رسالة جديدة في %1</numerusform>
            <numerusform>رسالتان جديدتان في %1</numerusform>
            <numerusform>%Ln رسائل جديدة في %1</numerusform>
            <numerusform>%Ln رسالة جديدة في %1</numerusform>
            <numerusform>%Ln رسالة جديدة في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>as a screen reader says it; %1: a nickname, %2: what they say, or what they do (&quot;marta waves&quot;)</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Confab::Arrival</name>
    <message>
        <source>Which server? A name or an address will do.</source>
        <translation>أي خادم؟ يكفي اسم أو عنوان.</translation>
    </message>
    <message>
        <source>“%1” is not a server&apos;s name or address.</source>
        <translation>ليس «%1» اسم خادم ولا عنوانه.</translation>
    </message>
    <message>
        <source>How shall others call you?</source>
        <translation>بأي اسم يناديك الآخرون؟</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>جارٍ الاتصال بالخادم %1 …</translation>
    </message>
    <message>
        <source>This window has that server already.</source>
        <translation>هذا الخادم موجود في هذه النافذة بالفعل.</translation>
    </message>
</context>
<context>
    <name>Confab::Attention</name>
    <message>
        <source>&amp;Show Confab</source>
        <translation>إ&amp;ظهار Confab</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>of a notification; %1: a nickname, %2: a room</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>رسالة لك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages for you while you were offline</source>
        <translation>
            <numerusform>لا رسائل لك أثناء غيابك</numerusform>
            <numerusform>رسالة واحدة لك أثناء غيابك</numerusform>
            <numerusform>رسالتان لك أثناء غيابك</numerusform>
            <numerusform>%Ln رسائل لك أثناء غيابك</numerusform>
            <numerusform>%Ln رسالة لك أثناء غيابك</numerusform>
            <numerusform>%Ln رسالة لك أثناء غيابك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::ChangedKeyDialog</name>
    <message>
        <source>The identity of “%1” has changed</source>
        <translation>تغيّرت هوية «%1»</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The form of a date in a sentence, as in QDate::toString: 3 March 2026</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Confab has talked to %1 since %2 and knows its key. Today the server shows a different one.</source>
        <translation>يتواصل Confab مع %1 منذ %2 ويعرف مفتاحه. واليوم يُظهر الخادم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This is normal if the server was reinstalled. It is also what an eavesdropper on your network would look like. Ask whoever runs the server to read this out:</source>
        <translation>هذا طبيعي إذا أُعيد تثبيت الخادم. لكن الأمر سيبدو هكذا أيضًا لو كان أحد يتنصّت على شبكتك. للتأكد، ليقرأ لك من يدير الخادم ما يلي:</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Known until now:</source>
        <translation>المعروف حتى الآن:</translation>
    </message>
    <message>
        <source>Trust the new key</source>
        <translation>الوثوق بالمفتاح الجديد</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>البقاء دون اتصال</translation>
    </message>
    <message>
        <source>Connects, and knows the server by this key from now on</source>
        <translation>يتصل، ويعرف الخادم بهذا المفتاح من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Keeps the key that is known</source>
        <translation>يُبقي المفتاح المعروف</translation>
    </message>
</context>
<context>
    <name>Confab::ChatClient</name>
    <message>
        <source>The server&apos;s key is of a kind that can&apos;t be checked.</source>
        <translation>مفتاح الخادم من نوع لا يمكن التحقق منه.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>Nothing was heard of the server any more.</source>
        <translation>لم يعد يصل شيء من الخادم.</translation>
    </message>
    <message>
        <source>The server sent something before its welcome that it may not.</source>
        <translation>أرسل الخادم قبل الترحيب ما لا يجوز إرساله قبله.</translation>
    </message>
    <message>
        <source>The server sent a welcome that nobody asked for.</source>
        <translation>أرسل الخادم ترحيبًا لم يطلبه أحد.</translation>
    </message>
    <message>
        <source>The server does not know you any more.</source>
        <translation>لم يعد الخادم يعرفك.</translation>
    </message>
    <message>
        <source>The server refused what nobody asked for.</source>
        <translation>رفض الخادم ما لم يطلبه أحد.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>هذا أطول من المسموح.</translation>
    </message>
</context>
<context>
    <name>Confab::Commands</name>
    <message>
        <source>A direct message has no topic.</source>
        <translation>ليس للرسائل المباشرة موضوع.</translation>
    </message>
    <message>
        <source>Only moderators set the topic here.</source>
        <translation>تعيين الموضوع هنا للمشرفين فقط.</translation>
    </message>
    <message>
        <source>This is too long to send. Shorten it, or send it in parts.</source>
        <translation>هذا أطول من أن يُرسل. يمكن اختصاره أو إرساله على أجزاء.</translation>
    </message>
</context>
<context>
    <name>Confab::Composer</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>How much still fits</source>
        <translation>المساحة المتبقية للنص</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>This is too long to send. Shorten it, or send it in parts.</source>
        <translation>هذا أطول من أن يُرسل. يمكن اختصاره أو إرساله على أجزاء.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>المتبقي: %1</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begin a new line, Tab completes a nickname, Up changes your last message.</source>
        <translation>مفتاح Enter للإرسال، وShift مع Enter لبدء سطر جديد، وTab لإكمال اسم مستعار، والسهم إلى أعلى لتعديل آخر رسالة لك.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>Changing your message</source>
        <translation>تعديل رسالتك</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it as it was</source>
        <translation>مفتاح Enter للحفظ، وEsc لتركها كما كانت</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>الرد على %1</translation>
    </message>
    <message>
        <source>This is too long to save. Shorten it.</source>
        <translation>هذا أطول من أن يُحفظ. ينبغي اختصاره.</translation>
    </message>
    <message>
        <source>Choose an emoji (%1)</source>
        <extracomment>%1: a key</extracomment>
        <translation>اختيار رمز تعبيري (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>لا أحرف زائدة (%Ln)</numerusform>
            <numerusform>حرف زائد: %Ln</numerusform>
            <numerusform>حرفان زائدان: %Ln</numerusform>
            <numerusform>%Ln أحرف زائدة</numerusform>
            <numerusform>%Ln حرفًا زائدًا</numerusform>
            <numerusform>%Ln حرف زائد</numerusform>
        </translation>
    </message>
    <message>
        <source>A message can&apos;t be empty. To remove it, choose Delete in its menu; Esc leaves it as it was.</source>
        <translation>لا يمكن أن تكون الرسالة فارغة. لإزالتها اختر «حذف» من قائمتها، ومفتاح Esc يتركها كما كانت.</translation>
    </message>
</context>
<context>
    <name>Confab::ComposerBar</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Confab::Composing</name>
    <message>
        <source>What you write can&apos;t be kept on this computer. Is its disk full?</source>
        <translation>لا يمكن الاحتفاظ بما يُكتب على هذا الحاسوب. هل امتلأ قرصه؟</translation>
    </message>
    <message>
        <source>Your last message isn&apos;t sent yet; then you can change it.</source>
        <translation>لم تُرسل رسالتك الأخيرة بعد؛ يمكنك تعديلها بعد ذلك.</translation>
    </message>
    <message>
        <source>Your last message is further up than what is loaded.</source>
        <translation>رسالتك الأخيرة أعلى مما حُمّل.</translation>
    </message>
</context>
<context>
    <name>Confab::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>A name or an address, with :port where it isn&apos;t the usual one</source>
        <translation>اسم أو عنوان، تليه نقطتان (:) ورقم المنفذ إن لم يكن المنفذ المعتاد</translation>
    </message>
    <message>
        <source>name or address</source>
        <translation>اسم أو عنوان</translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation>الاسم ال&amp;مستعار</translation>
    </message>
    <message>
        <source>How others will see you</source>
        <translation>الاسم الذي يظهر للآخرين</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>The one password of this server</source>
        <translation>كلمة المرور الوحيدة لهذا الخادم</translation>
    </message>
    <message>
        <source>Goes to the server under this nickname</source>
        <translation>يذهب إلى الخادم بهذا الاسم المستعار</translation>
    </message>
</context>
<context>
    <name>Confab::ConnectionNews</name>
    <message>
        <source>Connected to %1 as %2</source>
        <translation>متصل بالخادم %1 باسم %2</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>جارٍ الاتصال بالخادم %1 …</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>انقطع الاتصال بالخادم %1</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>لا اتصال بالخادم %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Connection lost. Trying again now. You can keep writing.</source>
        <translation>انقطع الاتصال. تجري إعادة المحاولة الآن. يمكنك متابعة الكتابة.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>The server&apos;s identity has changed. You stayed disconnected.</source>
        <translation>تغيّرت هوية الخادم. بقيت دون اتصال.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>اتصال…</translation>
    </message>
    <message>
        <source>You are not connected.</source>
        <translation>أنت غير متصل.</translation>
    </message>
    <message numerus="yes">
        <source>Connection lost. Trying again in %Ln s. You can keep writing.</source>
        <translation>
            <numerusform>انقطع الاتصال. إعادة المحاولة بعد %Ln ثانية. يمكنك متابعة الكتابة.</numerusform>
            <numerusform>انقطع الاتصال. إعادة المحاولة بعد ثانية واحدة. يمكنك متابعة الكتابة.</numerusform>
            <numerusform>انقطع الاتصال. إعادة المحاولة بعد ثانيتين. يمكنك متابعة الكتابة.</numerusform>
            <numerusform>انقطع الاتصال. إعادة المحاولة بعد %Ln ثوانٍ. يمكنك متابعة الكتابة.</numerusform>
            <numerusform>انقطع الاتصال. إعادة المحاولة بعد %Ln ثانية. يمكنك متابعة الكتابة.</numerusform>
            <numerusform>انقطع الاتصال. إعادة المحاولة بعد %Ln ثانية. يمكنك متابعة الكتابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <translation>
            <numerusform>%1 إعادة المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>%1 إعادة المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>%1 إعادة المحاولة بعد ثانيتين.</numerusform>
            <numerusform>%1 إعادة المحاولة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>%1 إعادة المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>%1 إعادة المحاولة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>يسألك</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>لا رد من %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
</context>
<context>
    <name>Confab::DBusNotifier</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
</context>
<context>
    <name>Confab::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Closes this; nothing changes</source>
        <translation>يغلق هذا دون أن يتغيّر شيء</translation>
    </message>
</context>
<context>
    <name>Confab::DoNotDisturb</name>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>عدم الإزعاج حتى %1</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow, %1</source>
        <translation>عدم الإزعاج حتى الغد، %1</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>لمدة 30 دقيقة</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>لمدة 4 ساعات</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>حتى أوقفه</translation>
    </message>
    <message>
        <source>Until the morning, %1</source>
        <translation>حتى الصباح، %1</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;عدم الإزعاج</translation>
    </message>
</context>
<context>
    <name>Confab::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>البحث عن رمز تعبيري</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>لا يوجد رمز بهذا الاسم.</translation>
    </message>
    <message>
        <source>Part of its name; the arrow keys choose, Enter takes it.</source>
        <translation>جزء من اسمه؛ تختار الأسهم ويأخذه مفتاح الإدخال.</translation>
    </message>
    <message>
        <source>Those of that name, or those you used last and all the others</source>
        <translation>ما يحمل هذا الاسم، أو ما استخدمته أخيرًا ثم كل ما سواه</translation>
    </message>
</context>
<context>
    <name>Confab::EmojiPopup</name>
    <message>
        <source>Emoji of that name</source>
        <translation>رموز تعبيرية بهذا الاسم</translation>
    </message>
    <message numerus="yes">
        <source>%1, one of %Ln emoji. Up and Down choose, Enter takes it.</source>
        <translation>
            <numerusform>%1. يُختار بالمفتاح Enter.</numerusform>
            <numerusform>%1، الرمز الوحيد. يُختار بالمفتاح Enter.</numerusform>
            <numerusform>%1، أحد رمزين. السهمان الأعلى والأسفل للتنقل، وEnter للاختيار.</numerusform>
            <numerusform>%1، أحد %Ln رموز. السهمان الأعلى والأسفل للتنقل، وEnter للاختيار.</numerusform>
            <numerusform>%1، أحد %Ln رمزًا. السهمان الأعلى والأسفل للتنقل، وEnter للاختيار.</numerusform>
            <numerusform>%1، أحد %Ln رمز. السهمان الأعلى والأسفل للتنقل، وEnter للاختيار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up and Down choose, Enter takes it.</source>
        <translation>يختار السهمان الأعلى والأسفل، ويأخذه مفتاح الإدخال.</translation>
    </message>
</context>
<context>
    <name>Confab::EmptyRooms</name>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>لم يُكتب شيء هنا بعد.</translation>
    </message>
    <message>
        <source>What you write here only %1 and you can read.</source>
        <translation>لا يقرأ ما يُكتب هنا إلا أنت و%1.</translation>
    </message>
    <message>
        <source>Only those who were invited can read along. Invite the people you want to talk to.</source>
        <translation>لا يقرأ ما يُكتب هنا إلا المدعوون. يمكنك دعوة من تريد الحديث معهم.</translation>
    </message>
    <message>
        <source>Write the first message below. Everyone on this server can read it.</source>
        <translation>يمكنك كتابة أول رسالة في الأسفل. سيتمكن كل من على هذا الخادم من قراءتها.</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>دعوة أشخاص…</translation>
    </message>
</context>
<context>
    <name>Confab::GoToDialog</name>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>What you type narrows the list; the arrow keys choose in it.</source>
        <translation>ما تكتبه يضيّق القائمة؛ والأسهم تختار منها.</translation>
    </message>
    <message>
        <source>What fits what you typed</source>
        <translation>ما يناسب ما كتبت</translation>
    </message>
</context>
<context>
    <name>Confab::GoToModel</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>join · %Ln people</source>
        <translation>
            <numerusform>انضمام · %Ln شخص</numerusform>
            <numerusform>انضمام · شخص واحد</numerusform>
            <numerusform>انضمام · شخصان</numerusform>
            <numerusform>انضمام · %Ln أشخاص</numerusform>
            <numerusform>انضمام · %Ln شخصًا</numerusform>
            <numerusform>انضمام · %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Join room %1</source>
        <translation>الانضمام إلى الغرفة %1</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>الغرفة %1</translation>
    </message>
    <message>
        <source>Search messages for “%1”</source>
        <translation>البحث في الرسائل عن «%1»</translation>
    </message>
</context>
<context>
    <name>Confab::Help</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>أثناء الكتابة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>بدء سطر جديد</translation>
    </message>
    <message>
        <source>Complete a nickname or an emoji&apos;s :name:, or move on</source>
        <translation>إكمال اسم مستعار أو :اسم: رمز تعبيري، أو الانتقال إلى ما يليه</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>اختيار رمز تعبيري</translation>
    </message>
    <message>
        <source>Change your last message, while the field is empty</source>
        <translation>تعديل آخر رسالة لك ما دام الحقل فارغًا</translation>
    </message>
    <message>
        <source>Stop changing or answering a message</source>
        <translation>التوقف عن تعديل رسالة أو الرد عليها</translation>
    </message>
    <message>
        <source>On a message</source>
        <translation>على رسالة</translation>
    </message>
    <message>
        <source>Walk from message to message</source>
        <translation>التنقل من رسالة إلى أخرى</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>نسخها</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>الرد عليها</translation>
    </message>
    <message>
        <source>React with an emoji</source>
        <translation>التفاعل برمز تعبيري</translation>
    </message>
    <message>
        <source>Change it, if it is yours</source>
        <translation>تعديلها إن كانت لك</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Show all of it, go to what it answers, or send it again</source>
        <translation>عرضها كاملة، أو الانتقال إلى ما تردّ عليه، أو إرسالها من جديد</translation>
    </message>
    <message>
        <source>Open its menu; also that of a room or a person</source>
        <translation>فتح قائمتها، وكذلك قائمة غرفة أو شخص</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>في أي مكان من النافذة</translation>
    </message>
</context>
<context>
    <name>Confab::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>What you can type or press, and what it does</source>
        <translation>ما يمكنك كتابته أو الضغط عليه، وما يفعله</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Closes this text</source>
        <translation>يغلق هذا النص</translation>
    </message>
</context>
<context>
    <name>Confab::KnownKeysPage</name>
    <message>
        <source>Confab remembers each server&apos;s key and warns when it changes. Forget one only if you know why: the next connection takes whatever key it is shown.</source>
        <translation>يتذكر Confab مفتاح كل خادم ويحذّر عند تغيّره. لا تنسَ مفتاحًا إلا إذا كنت تعرف السبب: سيقبل الاتصال التالي أي مفتاح يُعرض عليه.</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>الخوادم المعروفة</translation>
    </message>
    <message>
        <source>&amp;Forget this key…</source>
        <translation>ن&amp;سيان هذا المفتاح…</translation>
    </message>
    <message>
        <source>%1 – known since %2</source>
        <extracomment>%1: a server&apos;s address, %2: a date</extracomment>
        <translation>%1 – معروف منذ %2</translation>
    </message>
    <message>
        <source>No server is known yet.</source>
        <translation>لا خادم معروف بعد.</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>يسأل أولًا</translation>
    </message>
</context>
<context>
    <name>Confab::LineDialog</name>
    <message>
        <source>Takes what you typed</source>
        <translation>يأخذ ما كتبت</translation>
    </message>
</context>
<context>
    <name>Confab::List</name>
    <message>
        <source>, </source>
        <extracomment>what stands between the parts of a list</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Confab::LockMark</name>
    <message>
        <source>encrypted</source>
        <translation>مشفَّر</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفَّر</translation>
    </message>
    <message>
        <source>What you write is encrypted on its way to the server.</source>
        <translation>رسائلك مشفَّرة في طريقها إلى الخادم.</translation>
    </message>
    <message>
        <source>Whoever is on the network between you and the server can read along.</source>
        <translation>يمكن لأي أحد على الشبكة بينك وبين الخادم أن يقرأ رسائلك.</translation>
    </message>
</context>
<context>
    <name>Confab::MessageActions</name>
    <message>
        <source>Delete the message</source>
        <translation>حذف الرسالة</translation>
    </message>
    <message>
        <source>“%1” will be gone for everyone, for good.</source>
        <translation>ستختفي «%1» لدى الجميع نهائيًا.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>Confab::MessageChannel</name>
    <message>
        <source>The connection was closed.</source>
        <translation>أُغلق الاتصال.</translation>
    </message>
</context>
<context>
    <name>Confab::NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
    <message>
        <source>What the room is about; may be empty</source>
        <translation>ما يدور حوله الحديث في الغرفة؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>&amp;خاصة</translation>
    </message>
    <message>
        <source>Only its members know of a private room, and only they can invite others.</source>
        <translation>لا يعلم بالغرفة الخاصة إلا أعضاؤها، وهم وحدهم من يمكنهم دعوة الآخرين.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>ال&amp;موضوع</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>What shall the room be called?</source>
        <translation>ما اسم الغرفة؟</translation>
    </message>
    <message>
        <source>A room&apos;s name has letters, digits and _ - . &apos; and no spaces, begins with a letter or digit, and has up to 32 characters.</source>
        <translation>يتكوّن اسم الغرفة من حروف وأرقام والعلامات _ - . &apos; دون مسافات، ويبدأ بحرف أو رقم، ولا يزيد على 32 حرفًا.</translation>
    </message>
    <message>
        <source>Letters, digits and _ - . &apos;, no spaces</source>
        <translation>حروف وأرقام و _ - . &apos; بلا مسافات</translation>
    </message>
    <message>
        <source>Makes the room and goes there</source>
        <translation>ينشئ الغرفة ويذهب إليها</translation>
    </message>
</context>
<context>
    <name>Confab::Notice</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>two nicknames</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <extracomment>three nicknames</extracomment>
        <translation>%1 و%2 و%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln others</source>
        <extracomment>two nicknames and the number of the others, always two or more</extracomment>
        <translation>
            <numerusform>%1 و%2 و%Ln شخص آخر</numerusform>
            <numerusform>%1 و%2 وشخص آخر</numerusform>
            <numerusform>%1 و%2 وشخصان آخران</numerusform>
            <numerusform>%1 و%2 و%Ln آخرون</numerusform>
            <numerusform>%1 و%2 و%Ln شخصًا آخر</numerusform>
            <numerusform>%1 و%2 و%Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>انضم %1</numerusform>
            <numerusform>انضم %1</numerusform>
            <numerusform>انضم %1</numerusform>
            <numerusform>انضم %1</numerusform>
            <numerusform>انضم %1</numerusform>
            <numerusform>انضم %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left again</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>انضم %1 ثم غادروا</numerusform>
            <numerusform>انضم %1 ثم غادر</numerusform>
            <numerusform>انضم %1 ثم غادرا</numerusform>
            <numerusform>انضم %1 ثم غادروا</numerusform>
            <numerusform>انضم %1 ثم غادروا</numerusform>
            <numerusform>انضم %1 ثم غادروا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>غادر %1 ثم عادوا</numerusform>
            <numerusform>غادر %1 ثم عاد</numerusform>
            <numerusform>غادر %1 ثم عادا</numerusform>
            <numerusform>غادر %1 ثم عادوا</numerusform>
            <numerusform>غادر %1 ثم عادوا</numerusform>
            <numerusform>غادر %1 ثم عادوا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left (%2)</source>
        <extracomment>%1: a nickname, %2: what the person said on leaving</extracomment>
        <translation>غادر %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>غادر %1</numerusform>
            <numerusform>غادر %1</numerusform>
            <numerusform>غادر %1</numerusform>
            <numerusform>غادر %1</numerusform>
            <numerusform>غادر %1</numerusform>
            <numerusform>غادر %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>أزال %1 الموضوع</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <extracomment>%1: a nickname, %2: the topic</extracomment>
        <translation>عيّن %1 الموضوع: %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <extracomment>a nickname that was changed, and what it is since</extracomment>
        <translation>غيّر %1 اسمه إلى %2</translation>
    </message>
</context>
<context>
    <name>Confab::Options</name>
    <message>
        <source>Confab – a chat for a network of one&apos;s own.</source>
        <translation>Confab – دردشة لشبكتك الخاصة.</translation>
    </message>
    <message>
        <source>The server to connect to.</source>
        <translation>الخادم المراد الاتصال به.</translation>
    </message>
    <message>
        <source>The nickname to go by.</source>
        <translation>الاسم المستعار.</translation>
    </message>
    <message>
        <source>The folder of settings and known keys.</source>
        <translation>مجلد الإعدادات والمفاتيح المعروفة.</translation>
    </message>
    <message>
        <source>Connect without asking where server and nickname are known.</source>
        <translation>الاتصال دون سؤال إذا كان الخادم والاسم المستعار معروفين.</translation>
    </message>
    <message>
        <source>The window&apos;s language: %1.</source>
        <translation>لغة النافذة: %1.</translation>
    </message>
    <message>
        <source>Encryption, on or off (for servers that run without it).</source>
        <translation>التشفير، on أو off (للخوادم التي تعمل من دونه).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>ليس «%1» خيارًا.</translation>
    </message>
    <message>
        <source>--language: there is no “%1”, only %2.</source>
        <translation>--language: لا يوجد «%1»، المتاح %2 فقط.</translation>
    </message>
    <message>
        <source>--tls is “on” or “off”, not “%1”.</source>
        <translation>--tls قيمته «on» أو «off»، لا «%1».</translation>
    </message>
    <message>
        <source>--server: “%1” is not a HOST or HOST:PORT.</source>
        <translation>--server: ليس «%1» على صيغة HOST ولا HOST:PORT.</translation>
    </message>
    <message>
        <source>--nick: “%1” can&apos;t be a nickname.</source>
        <translation>--nick: لا يصلح «%1» اسمًا مستعارًا.</translation>
    </message>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile يحتاج إلى مجلد.</translation>
    </message>
    <message>
        <source>Leave this person&apos;s other windows connected.</source>
        <translation>إبقاء نوافذ الشخص نفسه الأخرى متصلة.</translation>
    </message>
</context>
<context>
    <name>Confab::PeopleList</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Who is in this room, by presence.</source>
        <translation>من في هذه الغرفة، بحسب الحالة.</translation>
    </message>
</context>
<context>
    <name>Confab::PeopleModel</name>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>ONLINE — %Ln</source>
        <extracomment>a heading, %Ln: how many people</extracomment>
        <translation>
            <numerusform>المتصلون — %Ln</numerusform>
            <numerusform>المتصلون — %Ln</numerusform>
            <numerusform>المتصلون — %Ln</numerusform>
            <numerusform>المتصلون — %Ln</numerusform>
            <numerusform>المتصلون — %Ln</numerusform>
            <numerusform>المتصلون — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AWAY — %Ln</source>
        <translation>
            <numerusform>الغائبون — %Ln</numerusform>
            <numerusform>الغائبون — %Ln</numerusform>
            <numerusform>الغائبون — %Ln</numerusform>
            <numerusform>الغائبون — %Ln</numerusform>
            <numerusform>الغائبون — %Ln</numerusform>
            <numerusform>الغائبون — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OFFLINE — %Ln</source>
        <translation>
            <numerusform>غير المتصلين — %Ln</numerusform>
            <numerusform>غير المتصلين — %Ln</numerusform>
            <numerusform>غير المتصلين — %Ln</numerusform>
            <numerusform>غير المتصلين — %Ln</numerusform>
            <numerusform>غير المتصلين — %Ln</numerusform>
            <numerusform>غير المتصلين — %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1: the user&apos;s own nickname</extracomment>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>as a screen reader says it; %1: a nickname, %2: &quot;online&quot;, &quot;away&quot; …</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>WERE ONLINE — %Ln</source>
        <extracomment>a heading while the connection is lost, %Ln: how many people</extracomment>
        <translation>
            <numerusform>كانوا متصلين — %Ln</numerusform>
            <numerusform>كان متصلًا — %Ln</numerusform>
            <numerusform>كانا متصلين — %Ln</numerusform>
            <numerusform>كانوا متصلين — %Ln</numerusform>
            <numerusform>كانوا متصلين — %Ln</numerusform>
            <numerusform>كانوا متصلين — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE AWAY — %Ln</source>
        <translation>
            <numerusform>كانوا غائبين — %Ln</numerusform>
            <numerusform>كان غائبًا — %Ln</numerusform>
            <numerusform>كانا غائبين — %Ln</numerusform>
            <numerusform>كانوا غائبين — %Ln</numerusform>
            <numerusform>كانوا غائبين — %Ln</numerusform>
            <numerusform>كانوا غائبين — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE OFFLINE — %Ln</source>
        <translation>
            <numerusform>كانوا غير متصلين — %Ln</numerusform>
            <numerusform>كان غير متصل — %Ln</numerusform>
            <numerusform>كانا غير متصلين — %Ln</numerusform>
            <numerusform>كانوا غير متصلين — %Ln</numerusform>
            <numerusform>كانوا غير متصلين — %Ln</numerusform>
            <numerusform>كانوا غير متصلين — %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message numerus="yes">
        <source>DO NOT DISTURB — %Ln</source>
        <translation>
            <numerusform>عدم الإزعاج — %Ln</numerusform>
            <numerusform>عدم الإزعاج — %Ln</numerusform>
            <numerusform>عدم الإزعاج — %Ln</numerusform>
            <numerusform>عدم الإزعاج — %Ln</numerusform>
            <numerusform>عدم الإزعاج — %Ln</numerusform>
            <numerusform>عدم الإزعاج — %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::PeopleSide</name>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people. Type the beginning of a nickname.</source>
        <translation>
            <numerusform>%Ln شخص. تكفي كتابة بداية الاسم المستعار.</numerusform>
            <numerusform>شخص واحد. تكفي كتابة بداية الاسم المستعار.</numerusform>
            <numerusform>شخصان. تكفي كتابة بداية الاسم المستعار.</numerusform>
            <numerusform>%Ln أشخاص. تكفي كتابة بداية الاسم المستعار.</numerusform>
            <numerusform>%Ln شخصًا. تكفي كتابة بداية الاسم المستعار.</numerusform>
            <numerusform>%Ln شخص. تكفي كتابة بداية الاسم المستعار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>What you type narrows the list below.</source>
        <translation>ما تكتبه يضيّق القائمة أدناه.</translation>
    </message>
    <message>
        <source>Empties the field</source>
        <translation>يفرغ الحقل</translation>
    </message>
</context>
<context>
    <name>Confab::PlainDialog</name>
    <message>
        <source>Confab&apos;s icon</source>
        <translation>أيقونة Confab</translation>
    </message>
    <message>
        <source>A chat for a network of one&apos;s own.</source>
        <translation>دردشة لشبكتك الخاصة.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It stands on Qt %1.</source>
        <translation>برنامج حر برخصة MIT، مبني على Qt %1.</translation>
    </message>
    <message>
        <source>About Confab</source>
        <translation>حول Confab</translation>
    </message>
    <message>
        <source>Confab %1</source>
        <translation>Confab %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Closes this text</source>
        <translation>يغلق هذا النص</translation>
    </message>
</context>
<context>
    <name>Confab::Preferring</name>
    <message>
        <source>Forget a key</source>
        <translation>نسيان مفتاح</translation>
    </message>
    <message>
        <source>The next connection to %1 will take whatever key it is shown. That is right if the server was reinstalled.</source>
        <translation>سيقبل الاتصال التالي بالخادم %1 أي مفتاح يُعرض عليه. هذا صحيح إذا أُعيد تثبيت الخادم.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
</context>
<context>
    <name>Confab::PresenceKeeper</name>
    <message>
        <source>Set a note…</source>
        <translation>تعيين ملاحظة…</translation>
    </message>
    <message>
        <source>Change your nickname…</source>
        <translation>تغيير الاسم المستعار…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What others see beside your name</source>
        <translation>ما يراه الآخرون بجانب اسمك</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>That is too long for a note.</source>
        <translation>هذا أطول من أن يكون ملاحظة.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>How shall others call you?</source>
        <translation>بأي اسم يناديك الآخرون؟</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>Confab::Profile</name>
    <message>
        <source>The profile folder %1 can&apos;t be written.</source>
        <translation>لا يمكن الكتابة في مجلد ملف التعريف %1.</translation>
    </message>
</context>
<context>
    <name>Confab::RoomActions</name>
    <message>
        <source>There is no public room “%1”. You can create it with + beside the rooms.</source>
        <translation>لا توجد غرفة عامة باسم «%1». يمكنك إنشاؤها بالزر + بجانب الغرف.</translation>
    </message>
    <message>
        <source>The lobby can&apos;t be left.</source>
        <translation>لا يمكن مغادرة الغرفة lobby.</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>مغادرة الغرفة</translation>
    </message>
    <message>
        <source>“%1” is private: once you have left you need an invitation to come back.</source>
        <translation>الغرفة «%1» خاصة: بعد المغادرة لا يمكن العودة إليها إلا بدعوة.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>هذا أنت.</translation>
    </message>
    <message>
        <source>Everyone is in the lobby already.</source>
        <translation>الجميع في الغرفة lobby بالفعل.</translation>
    </message>
    <message>
        <source>Nobody can be invited into a direct message.</source>
        <translation>لا يمكن دعوة أحد إلى رسالة مباشرة.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>لا أحد هنا باسم «%1».</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تحديد كمقروءة</translation>
    </message>
    <message>
        <source>Set the topic…</source>
        <translation>تعيين الموضوع…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>Hide until the next message</source>
        <translation>إخفاء حتى الرسالة التالية</translation>
    </message>
    <message>
        <source>Write a direct message</source>
        <translation>كتابة رسالة مباشرة</translation>
    </message>
    <message>
        <source>Mention in this room</source>
        <translation>الإشارة إلى هذا الشخص هنا</translation>
    </message>
    <message>
        <source>Invite into</source>
        <translation>دعوة إلى</translation>
    </message>
</context>
<context>
    <name>Confab::RoomHeader</name>
    <message>
        <source>What the room is about</source>
        <translation>ما يدور حوله الحديث في الغرفة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What is the room about?</source>
        <translation>حول ماذا يدور الحديث في الغرفة؟</translation>
    </message>
    <message>
        <source>Set a topic</source>
        <translation>تعيين موضوع</translation>
    </message>
</context>
<context>
    <name>Confab::RoomListModel</name>
    <message numerus="yes">
        <source>joined · %Ln people</source>
        <translation>
            <numerusform>أنت فيها · %Ln شخص</numerusform>
            <numerusform>أنت فيها · شخص واحد</numerusform>
            <numerusform>أنت فيها · شخصان</numerusform>
            <numerusform>أنت فيها · %Ln أشخاص</numerusform>
            <numerusform>أنت فيها · %Ln شخصًا</numerusform>
            <numerusform>أنت فيها · %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::RoomSign</name>
    <message>
        <source>Private room</source>
        <translation>غرفة خاصة</translation>
    </message>
    <message>
        <source>Private: only its members know of it</source>
        <translation>خاصة: لا يعلم بها إلا أعضاؤها</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsButton</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Show the rooms</source>
        <translation>عرض الغرف</translation>
    </message>
    <message numerus="yes">
        <source>Shows the rooms. %Ln messages are for you.</source>
        <translation>
            <numerusform>يعرض الغرف. لا رسائل لك.</numerusform>
            <numerusform>يعرض الغرف. رسالة واحدة لك.</numerusform>
            <numerusform>يعرض الغرف. رسالتان لك.</numerusform>
            <numerusform>يعرض الغرف. %Ln رسائل لك.</numerusform>
            <numerusform>يعرض الغرف. %Ln رسالة لك.</numerusform>
            <numerusform>يعرض الغرف. %Ln رسالة لك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the rooms. There is something new in them.</source>
        <translation>يعرض الغرف. فيها جديد.</translation>
    </message>
    <message>
        <source>Shows the rooms.</source>
        <translation>يعرض الغرف.</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsDialog</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>البحث عن غرفة</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>الغرف العامة</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>&amp;غرفة جديدة…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>What you type narrows the list; the arrow keys choose in it.</source>
        <translation>ما تكتبه يضيّق القائمة؛ والأسهم تختار منها.</translation>
    </message>
    <message>
        <source>The rooms that anyone can join, each with its topic</source>
        <translation>الغرف التي يمكن لأي شخص الانضمام إليها، مع موضوع كل منها</translation>
    </message>
    <message>
        <source>Asks for the name and the topic of a room to make</source>
        <translation>يسأل عن اسم الغرفة الجديدة وموضوعها</translation>
    </message>
    <message>
        <source>Goes to the chosen room</source>
        <translation>يذهب إلى الغرفة المختارة</translation>
    </message>
    <message>
        <source>There is no public room “%1”. “New room…” makes it.</source>
        <extracomment>what was typed, and the words on a button</extracomment>
        <translation>لا توجد غرفة عامة باسم «%1». زر «غرفة جديدة…» ينشئها.</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsModel</name>
    <message>
        <source>ROOMS</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>DIRECT MESSAGES</source>
        <translation>الرسائل المباشرة</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>الغرفة %1</translation>
    </message>
    <message>
        <source>Private room %1</source>
        <translation>الغرفة الخاصة %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>as a screen reader says it; %1: a nickname, %2: &quot;online&quot;, &quot;away&quot; …</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention you</source>
        <translation>
            <numerusform>%Ln إشارة إليك</numerusform>
            <numerusform>إشارة إليك</numerusform>
            <numerusform>إشارتان إليك</numerusform>
            <numerusform>%Ln إشارات إليك</numerusform>
            <numerusform>%Ln إشارة إليك</numerusform>
            <numerusform>%Ln إشارة إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>you were invited</source>
        <translation>تمت دعوتك</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsView</name>
    <message>
        <source>Rooms and direct messages</source>
        <translation>الغرف والرسائل المباشرة</translation>
    </message>
    <message>
        <source>Join or create a room</source>
        <translation>الانضمام إلى غرفة أو إنشاء غرفة</translation>
    </message>
    <message>
        <source>New direct message</source>
        <translation>رسالة مباشرة جديدة</translation>
    </message>
</context>
<context>
    <name>Confab::SearchFeeder</name>
    <message>
        <source>“%1” is not a date. Write it as year-month-day: 2026-11-01.</source>
        <translation>ليس «%1» تاريخًا. يُكتب التاريخ بترتيب السنة ثم الشهر ثم اليوم، مثل after:2026-11-01.</translation>
    </message>
    <message>
        <source>You are in no room called “%1”.</source>
        <translation>لست في غرفة باسم «%1».</translation>
    </message>
    <message>
        <source>Searching needs a connection.</source>
        <translation>البحث يحتاج إلى اتصال.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>لا أحد هنا باسم «%1».</translation>
    </message>
    <message>
        <source>The search didn&apos;t work. Try it again in a moment.</source>
        <translation>لم ينجح البحث. يمكنك إعادة المحاولة بعد قليل.</translation>
    </message>
</context>
<context>
    <name>Confab::SearchField</name>
    <message>
        <source>Search messages</source>
        <translation>البحث في الرسائل</translation>
    </message>
    <message>
        <source>Words and “phrases”; from:nickname, in:room, after: and before: a date narrow it.</source>
        <translation>كلمات و&quot;عبارات&quot;؛ وللتضييق from:الاسم، in:الغرفة، after:2026-10-01، before:2026-11-01.</translation>
    </message>
    <message>
        <source>Search %1</source>
        <extracomment>in the search field, with the key that goes there</extracomment>
        <translation>بحث %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Looks through all your rooms</source>
        <translation>يبحث في كل غرفك</translation>
    </message>
    <message>
        <source>Empties the field</source>
        <translation>يفرغ الحقل</translation>
    </message>
</context>
<context>
    <name>Confab::SearchModel</name>
    <message>
        <source>%1 in %2, %3, %4</source>
        <extracomment>a message that was found, as a screen reader says it; %1: who, %2: where, %3: when, %4: the text</extracomment>
        <translation>%1 في %2، %3، %4</translation>
    </message>
</context>
<context>
    <name>Confab::SearchPanel</name>
    <message>
        <source>Words, or a phrase in quotes. Narrow it with from:nickname, in:room, after:2026-10-01 (that day and later) and before:2026-11-01 (earlier than that day).</source>
        <translation>كلمات، أو عبارة بين علامتي اقتباس. وللتضييق from:الاسم، in:الغرفة، after:2026-10-01 (هذا اليوم وما بعده)، before:2026-11-01 (ما قبل هذا اليوم).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>الرسائل التي عُثر عليها</translation>
    </message>
    <message>
        <source>Search in all your rooms</source>
        <translation>البحث في كل غرفك</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No message was found.</source>
        <translation>لم يُعثر على أي رسالة.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln messages</source>
        <translation>
            <numerusform>أحدث %Ln رسالة</numerusform>
            <numerusform>أحدث رسالة</numerusform>
            <numerusform>أحدث رسالتين</numerusform>
            <numerusform>أحدث %Ln رسائل</numerusform>
            <numerusform>أحدث %Ln رسالة</numerusform>
            <numerusform>أحدث %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes back to the room</source>
        <translation>يعود إلى الغرفة</translation>
    </message>
    <message>
        <source>The arrow keys go from one to the next, Enter shows one in its room.</source>
        <translation>تنقل الأسهم من رسالة إلى أخرى، ويعرضها مفتاح الإدخال في غرفتها.</translation>
    </message>
</context>
<context>
    <name>Confab::SelfCard</name>
    <message>
        <source>You: %1, %2</source>
        <translation>أنت: %1، %2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Opens the menu of your status</source>
        <translation>يفتح قائمة حالتك</translation>
    </message>
</context>
<context>
    <name>Confab::ServerLink</name>
    <message>
        <source>The server sent something that can&apos;t be understood: %1</source>
        <translation>أرسل الخادم شيئًا غير مفهوم: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: it did not answer in time.</source>
        <translation>تعذّر الوصول إلى %1: لم يرد في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The server did not agree to a secure connection in time. It may work without TLS.</source>
        <translation>لم يوافق الخادم على اتصال آمن في الوقت المناسب. ربما يعمل من دون TLS.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يرد الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may ask for a secure connection (TLS).</source>
        <translation>لم يرد الخادم في الوقت المناسب. ربما يطلب اتصالًا آمنًا (TLS).</translation>
    </message>
    <message>
        <source>There is no server at %1.</source>
        <translation>لا يوجد خادم على العنوان %1.</translation>
    </message>
    <message>
        <source>There is no machine named %1.</source>
        <translation>لا يوجد جهاز باسم %1.</translation>
    </message>
    <message>
        <source>No secure connection came about; the server may work without TLS. (%1)</source>
        <translation>لم ينجح الاتصال الآمن؛ ربما يعمل الخادم من دون TLS. (%1)</translation>
    </message>
    <message>
        <source>The server did not answer; it may ask for a secure connection (TLS). (%1)</source>
        <translation>لم يرد الخادم؛ ربما يطلب اتصالًا آمنًا (TLS). (%1)</translation>
    </message>
</context>
<context>
    <name>Confab::Servers</name>
    <message>
        <source>Remove the server</source>
        <translation>إزالة الخادم</translation>
    </message>
    <message>
        <source>%1 and its rooms will be gone from this window. What was written stays on the server.</source>
        <translation>سيختفي الخادم %1 وغرفه من هذه النافذة. ما كُتب يبقى على الخادم.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Confab::SettingsDialog</name>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>ال&amp;كثافة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>الأو&amp;قات</translation>
    </message>
    <message>
        <source>Beside the nickname</source>
        <translation>بجانب الاسم المستعار</translation>
    </message>
    <message>
        <source>Beside each message</source>
        <translation>بجانب كل رسالة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Notify me of mentions and direct messages</source>
        <translation>إ&amp;شعاري بالإشارات والرسائل المباشرة</translation>
    </message>
    <message>
        <source>Show what was &amp;said in notifications</source>
        <translation>إظهار &amp;نص الرسائل في الإشعارات</translation>
    </message>
    <message>
        <source>Play a s&amp;ound with them</source>
        <translation>تشغيل &amp;صوت معها</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;البقاء في شريط النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Show me as &amp;away after</source>
        <translation>إظهاري &amp;غائبًا بعد</translation>
    </message>
    <message>
        <source> min</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>&amp;Connect at the start without asking</source>
        <translation>ا&amp;تصال عند البدء دون سؤال</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Light, dark, or as the rest of the desktop</source>
        <translation>فاتح أو داكن أو كبقية سطح المكتب</translation>
    </message>
    <message>
        <source>Of all words in the window, measured by those of the desktop</source>
        <translation>لكل كلمات النافذة، قياسًا إلى سطح المكتب</translation>
    </message>
    <message>
        <source>How much room there is around messages</source>
        <translation>مقدار الفراغ حول الرسائل</translation>
    </message>
    <message>
        <source>Where the timeline says when something was written</source>
        <translation>أين يظهر وقت كتابة الرسالة</translation>
    </message>
    <message>
        <source>Of the words, dates and numbers in the window</source>
        <translation>لكلمات النافذة وتواريخها وأرقامها</translation>
    </message>
    <message>
        <source>Unless their room is on the screen just now</source>
        <translation>إلا إذا كانت غرفتها معروضة الآن</translation>
    </message>
    <message>
        <source>Otherwise they only say who wrote, and where</source>
        <translation>وإلا فلا تذكر إلا من كتب وأين</translation>
    </message>
    <message>
        <source>A short one, with each notification</source>
        <translation>صوت قصير مع كل إشعار</translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back</source>
        <translation>أيقونة الشريط تعيد النافذة</translation>
    </message>
    <message>
        <source>So long without a key or a movement of the mouse</source>
        <translation>هذه المدة دون مفتاح أو حركة للفأرة</translation>
    </message>
    <message>
        <source>To the servers and under the nicknames of the last time</source>
        <translation>إلى خوادم المرة السابقة وبأسمائها المستعارة</translation>
    </message>
    <message>
        <source>Closes the settings, which hold already</source>
        <translation>يغلق الإعدادات، وهي سارية بالفعل</translation>
    </message>
</context>
<context>
    <name>Confab::SlashCommands</name>
    <message>
        <source>/me needs a text: /me waves</source>
        <translation>/me يحتاج إلى نص: /me يلوّح</translation>
    </message>
    <message>
        <source>That is too long for a farewell.</source>
        <translation>هذا أطول من أن يكون كلمة وداع.</translation>
    </message>
    <message>
        <source>There is no command /%1. Type /help for a list, or // to begin with a slash.</source>
        <translation>/%1 ليس من الأوامر. /help يعرض قائمتها، و// يبدأ النص بشرطة مائلة.</translation>
    </message>
    <message>
        <source>/nick needs a nickname: /nick ana</source>
        <translation>/nick يحتاج إلى اسم مستعار: /nick ana</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a nickname.</source>
        <translation>لا يصلح «%1» اسمًا مستعارًا.</translation>
    </message>
    <message>
        <source>/join needs a room: /join build</source>
        <translation>/join يحتاج إلى غرفة: /join build</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a room&apos;s name.</source>
        <translation>لا يصلح «%1» اسمًا لغرفة.</translation>
    </message>
    <message>
        <source>/leave leaves the room that you see. It takes nothing after it.</source>
        <translation>/leave لمغادرة الغرفة المعروضة. لا يُكتب بعده شيء.</translation>
    </message>
    <message>
        <source>/msg needs a nickname: /msg marta hello</source>
        <translation>/msg يحتاج إلى اسم مستعار: /msg marta مرحبًا</translation>
    </message>
    <message>
        <source>/invite needs a nickname: /invite marta</source>
        <translation>/invite يحتاج إلى اسم مستعار: /invite marta</translation>
    </message>
    <message>
        <source>That is too long for a topic.</source>
        <translation>هذا أطول من أن يكون موضوعًا.</translation>
    </message>
    <message>
        <source>That is too long for a note.</source>
        <translation>هذا أطول من أن يكون ملاحظة.</translation>
    </message>
    <message>
        <source>/me TEXT</source>
        <translation>/me نص</translation>
    </message>
    <message>
        <source>Say what you do: “ana waves”</source>
        <translation>وصف ما تفعله: «سامي يلوّح»</translation>
    </message>
    <message>
        <source>/nick NICKNAME</source>
        <translation>/nick اسم</translation>
    </message>
    <message>
        <source>Be called otherwise</source>
        <translation>تغيير الاسم المستعار</translation>
    </message>
    <message>
        <source>/join ROOM</source>
        <translation>/join غرفة</translation>
    </message>
    <message>
        <source>Enter a room</source>
        <translation>الانضمام إلى غرفة</translation>
    </message>
    <message>
        <source>Leave this room</source>
        <translation>مغادرة هذه الغرفة</translation>
    </message>
    <message>
        <source>/msg NICKNAME TEXT</source>
        <translation>/msg اسم نص</translation>
    </message>
    <message>
        <source>Write to one person alone</source>
        <translation>الكتابة إلى شخص واحد فقط</translation>
    </message>
    <message>
        <source>/invite NICKNAME</source>
        <translation>/invite اسم</translation>
    </message>
    <message>
        <source>Bring someone into this room</source>
        <translation>دعوة شخص إلى هذه الغرفة</translation>
    </message>
    <message>
        <source>/topic TEXT</source>
        <translation>/topic نص</translation>
    </message>
    <message>
        <source>Set what this room is about</source>
        <translation>تحديد ما يدور حوله الحديث في هذه الغرفة</translation>
    </message>
    <message>
        <source>/away TEXT</source>
        <translation>/away نص</translation>
    </message>
    <message>
        <source>Be away, with or without a note</source>
        <translation>الغياب، مع ملاحظة أو من دونها</translation>
    </message>
    <message>
        <source>Be back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>/search WORDS</source>
        <translation>/search كلمات</translation>
    </message>
    <message>
        <source>Find messages</source>
        <translation>البحث عن رسائل</translation>
    </message>
    <message>
        <source>/quit TEXT</source>
        <translation>/quit نص</translation>
    </message>
    <message>
        <source>Leave and close the window, with or without a farewell</source>
        <translation>المغادرة وإغلاق النافذة، بكلمة وداع أو من دونها</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>عرض هذه القائمة</translation>
    </message>
    <message>
        <source>//TEXT</source>
        <translation>//نص</translation>
    </message>
    <message>
        <source>Send a text that begins with a slash</source>
        <translation>إرسال نص يبدأ بشرطة مائلة</translation>
    </message>
</context>
<context>
    <name>Confab::SpellMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>إضافة «%1» إلى القاموس</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Don&apos;t check</source>
        <translation>دون تدقيق</translation>
    </message>
</context>
<context>
    <name>Confab::StatusLine</name>
    <message>
        <source>The connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>How many people are in the room</source>
        <translation>عدد الأشخاص في الغرفة</translation>
    </message>
    <message>
        <source>How long the server takes to answer</source>
        <translation>الوقت الذي يستغرقه الخادم للرد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
</context>
<context>
    <name>Confab::Switching</name>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>New direct message</source>
        <translation>رسالة مباشرة جديدة</translation>
    </message>
    <message>
        <source>Invite into %1</source>
        <translation>دعوة إلى %1</translation>
    </message>
    <message>
        <source>A room or a person</source>
        <translation>غرفة أو شخص</translation>
    </message>
    <message>
        <source>A nickname</source>
        <translation>اسم مستعار</translation>
    </message>
    <message>
        <source>You are not connected.</source>
        <translation>أنت غير متصل.</translation>
    </message>
    <message>
        <source>There is nobody else just now.</source>
        <translation>لا يوجد أحد غيرك الآن.</translation>
    </message>
    <message>
        <source>There is nobody of that name.</source>
        <translation>لا يوجد أحد بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Confab::SystemTray</name>
    <message numerus="yes">
        <source>%Ln messages for you</source>
        <translation>
            <numerusform>لا رسائل لك</numerusform>
            <numerusform>رسالة واحدة لك</numerusform>
            <numerusform>رسالتان لك</numerusform>
            <numerusform>%Ln رسائل لك</numerusform>
            <numerusform>%Ln رسالة لك</numerusform>
            <numerusform>%Ln رسالة لك</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>رسائل غير مقروءة</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineActions</name>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>ما يمكن فعله بهذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineModel</name>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people reacted with %1</source>
        <extracomment>%Ln: how many people, %1: an emoji</extracomment>
        <translation>
            <numerusform>تفاعل %Ln شخص بالرمز %1</numerusform>
            <numerusform>تفاعل شخص واحد بالرمز %1</numerusform>
            <numerusform>تفاعل شخصان بالرمز %1</numerusform>
            <numerusform>تفاعل %Ln أشخاص بالرمز %1</numerusform>
            <numerusform>تفاعل %Ln شخصًا بالرمز %1</numerusform>
            <numerusform>تفاعل %Ln شخص بالرمز %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others reacted with %2</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people besides, %2: an emoji</extracomment>
        <translation>
            <numerusform>تفاعل بالرمز %2: %1 و%Ln شخص آخر</numerusform>
            <numerusform>تفاعل بالرمز %2: %1 وشخص آخر</numerusform>
            <numerusform>تفاعل بالرمز %2: %1 وشخصان آخران</numerusform>
            <numerusform>تفاعل بالرمز %2: %1 و%Ln آخرون</numerusform>
            <numerusform>تفاعل بالرمز %2: %1 و%Ln شخصًا آخر</numerusform>
            <numerusform>تفاعل بالرمز %2: %1 و%Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reacted with %2</source>
        <extracomment>%1: a nickname, %2: an emoji</extracomment>
        <translation>تفاعل بالرمز %2: %1</translation>
    </message>
    <message>
        <source>%1 and %2 reacted with %3</source>
        <extracomment>%1: one or more nicknames, %2: one more, %3: an emoji</extracomment>
        <translation>تفاعل بالرمز %3: %1 و%2</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineText</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>%1: why</extracomment>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>رسائل جديدة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>حُذفت الرسالة</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدَّلة</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <extracomment>%1: the nickname of whom a message answers</extracomment>
        <translation>ردًّا على %1</translation>
    </message>
    <message>
        <source>a reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>with yours</source>
        <extracomment>after an emoji and how many people reacted with it: the user did as well</extracomment>
        <translation>منها تفاعلك</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln lines</source>
        <extracomment>%Ln: how many lines a message has</extracomment>
        <translation>
            <numerusform>إظهار كل الأسطر</numerusform>
            <numerusform>إظهار السطر</numerusform>
            <numerusform>إظهار السطرين</numerusform>
            <numerusform>إظهار الأسطر كلها وعددها %Ln</numerusform>
            <numerusform>إظهار الأسطر كلها وعددها %Ln</numerusform>
            <numerusform>إظهار الأسطر كلها وعددها %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>لم تُرسل: %1</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy with &amp;name and time</source>
        <translation>نسخ مع الا&amp;سم والوقت</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>إ&amp;عادة الإرسال</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>The messages of this room. The arrow keys go from one to the next.</source>
        <translation>رسائل هذه الغرفة. تنقل مفاتيح الأسهم من رسالة إلى التي تليها.</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>إلى الأحدث</translation>
    </message>
    <message numerus="yes">
        <source>Jump to latest · %Ln new</source>
        <translation>
            <numerusform>إلى الأحدث · %Ln رسالة جديدة</numerusform>
            <numerusform>إلى الأحدث · رسالة جديدة</numerusform>
            <numerusform>إلى الأحدث · رسالتان جديدتان</numerusform>
            <numerusform>إلى الأحدث · %Ln رسائل جديدة</numerusform>
            <numerusform>إلى الأحدث · %Ln رسالة جديدة</numerusform>
            <numerusform>إلى الأحدث · %Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;رد</translation>
    </message>
    <message>
        <source>Re&amp;act…</source>
        <translation>&amp;تفاعل…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تع&amp;ديل</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Go to what it answers</source>
        <translation>الانت&amp;قال إلى الرسالة المردود عليها</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>&amp;فتح الرابط</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ الرا&amp;بط</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>نسخ الم&amp;حدد</translation>
    </message>
    <message>
        <source>Goes to the end of the room</source>
        <translation>يذهب إلى نهاية الغرفة</translation>
    </message>
</context>
<context>
    <name>Confab::TroubleLine</name>
    <message>
        <source>Connect as “%1”</source>
        <translation>الاتصال باسم «%1»</translation>
    </message>
    <message>
        <source>Takes a nickname that is free</source>
        <translation>يأخذ اسمًا مستعارًا غير محجوز</translation>
    </message>
</context>
<context>
    <name>Confab::TypingPeople</name>
    <message>
        <source>%1 is typing…</source>
        <translation>يكتب %1…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>يكتب %1 و%2…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>يكتب عدة أشخاص…</translation>
    </message>
    <message>
        <source>Somebody is typing…</source>
        <translation>شخص ما يكتب…</translation>
    </message>
</context>
<context>
    <name>Confab::WelcomePage</name>
    <message>
        <source>Welcome to Confab</source>
        <translation>مرحبًا بك في Confab</translation>
    </message>
    <message>
        <source>Where does your team talk, and how shall others call you?</source>
        <translation>أين يتحدث فريقك، وبأي اسم يناديك الآخرون؟</translation>
    </message>
</context>
<context>
    <name>Confab::WindowMenu</name>
    <message>
        <source>&amp;Confab</source>
        <translation>&amp;Confab</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>ال&amp;غرفة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>ا&amp;تصال…</translation>
    </message>
    <message>
        <source>Choose a server and a nickname</source>
        <translation>اختيار خادم واسم مستعار</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;قطع الاتصال</translation>
    </message>
    <message>
        <source>Leave the server</source>
        <translation>مغادرة الخادم</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Leave and close the window</source>
        <translation>المغادرة وإغلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;كتابة</translation>
    </message>
    <message>
        <source>Go to the field for a message</source>
        <translation>الانتقال إلى حقل كتابة الرسالة</translation>
    </message>
    <message>
        <source>Go to the &amp;latest message</source>
        <translation>الانتقال إلى أ&amp;حدث رسالة</translation>
    </message>
    <message>
        <source>Scroll to the end</source>
        <translation>التمرير إلى النهاية</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>الغ&amp;رف</translation>
    </message>
    <message>
        <source>Show or fold the rooms</source>
        <translation>إظهار الغرف أو طيها</translation>
    </message>
    <message>
        <source>Show or fold the people</source>
        <translation>إظهار الأشخاص أو طيهم</translation>
    </message>
    <message>
        <source>&amp;Commands and keys</source>
        <translation>الأ&amp;وامر والمفاتيح</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>ما يمكنك كتابته</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>&amp;حول Confab</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>الإصدار والرخصة</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>ا&amp;نتقال إلى…</translation>
    </message>
    <message>
        <source>To a room or a person</source>
        <translation>إلى غرفة أو شخص</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Find messages in all your rooms</source>
        <translation>البحث عن رسائل في كل غرفك</translation>
    </message>
    <message>
        <source>&amp;Join or create a room…</source>
        <translation>الان&amp;ضمام إلى غرفة أو إنشاء غرفة…</translation>
    </message>
    <message>
        <source>Choose one of the public rooms, or make one</source>
        <translation>اختيار إحدى الغرف العامة أو إنشاء غرفة</translation>
    </message>
    <message>
        <source>New &amp;direct message…</source>
        <translation>&amp;رسالة مباشرة جديدة…</translation>
    </message>
    <message>
        <source>Write to one person alone</source>
        <translation>الكتابة إلى شخص واحد فقط</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>تح&amp;ديد كمقروءة</translation>
    </message>
    <message>
        <source>Nothing of this room is new any more</source>
        <translation>لا يبقى جديد في هذه الغرفة</translation>
    </message>
    <message>
        <source>Set the &amp;topic…</source>
        <translation>تعيين ال&amp;موضوع…</translation>
    </message>
    <message>
        <source>What this room is about</source>
        <translation>ما يدور حوله الحديث في هذه الغرفة</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>دع&amp;وة…</translation>
    </message>
    <message>
        <source>Bring someone into this room</source>
        <translation>دعوة شخص إلى هذه الغرفة</translation>
    </message>
    <message>
        <source>Leave the r&amp;oom</source>
        <translation>م&amp;غادرة الغرفة</translation>
    </message>
    <message>
        <source>Be in it no more</source>
        <translation>الخروج منها</translation>
    </message>
    <message>
        <source>&amp;Previous room</source>
        <translation>الغرفة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>The one above in the list</source>
        <translation>التي فوقها في القائمة</translation>
    </message>
    <message>
        <source>&amp;Next room</source>
        <translation>الغرفة ال&amp;تالية</translation>
    </message>
    <message>
        <source>The one below in the list</source>
        <translation>التي تحتها في القائمة</translation>
    </message>
    <message>
        <source>Previous &amp;unread room</source>
        <translation>الغرفة &amp;غير المقروءة السابقة</translation>
    </message>
    <message>
        <source>The one above with something new</source>
        <translation>التي فوقها وفيها جديد</translation>
    </message>
    <message>
        <source>N&amp;ext unread room</source>
        <translation>الغرفة غير الم&amp;قروءة التالية</translation>
    </message>
    <message>
        <source>The one below with something new</source>
        <translation>التي تحتها وفيها جديد</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>الأ&amp;شخاص</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>إضا&amp;فة خادم…</translation>
    </message>
    <message>
        <source>Be on another server as well</source>
        <translation>الاتصال بخادم آخر أيضًا</translation>
    </message>
    <message>
        <source>Re&amp;move the server…</source>
        <translation>إ&amp;زالة الخادم…</translation>
    </message>
    <message>
        <source>This window has it no more</source>
        <translation>لا يبقى في هذه النافذة</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإعد&amp;ادات…</translation>
    </message>
    <message>
        <source>How Confab looks, and what it tells you of</source>
        <translation>مظهر Confab وما يخبرك به</translation>
    </message>
</context>
<context>
    <name>Confab::Words</name>
    <message>
        <source>You connected from somewhere else, so this window was disconnected.</source>
        <translation>اتصلت من مكان آخر، لذلك قُطع اتصال هذه النافذة.</translation>
    </message>
    <message>
        <source>You were removed from this server.</source>
        <translation>تمت إزالتك من هذا الخادم.</translation>
    </message>
    <message>
        <source>This server doesn&apos;t let you in.</source>
        <translation>لا يسمح لك هذا الخادم بالدخول.</translation>
    </message>
    <message>
        <source>The server is full at the moment.</source>
        <translation>الخادم ممتلئ حاليًا.</translation>
    </message>
    <message>
        <source>There are too many connections from your address.</source>
        <translation>الاتصالات الواردة من عنوانك كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The server speaks another version of the protocol than this window.</source>
        <translation>يستخدم الخادم إصدارًا من البروتوكول غير إصدار هذه النافذة.</translation>
    </message>
    <message>
        <source>The server is shutting down.</source>
        <translation>يجري إيقاف الخادم.</translation>
    </message>
    <message>
        <source>That was too much at once. It goes on in a moment.</source>
        <translation>كان ذلك كثيرًا دفعة واحدة. سيُستأنف بعد قليل.</translation>
    </message>
    <message>
        <source>The server can&apos;t store anything at the moment.</source>
        <translation>لا يستطيع الخادم حفظ أي شيء حاليًا.</translation>
    </message>
    <message>
        <source>“%1” is in use.</source>
        <translation>الاسم «%1» مستخدم بالفعل.</translation>
    </message>
    <message>
        <source>“%1” looks too much like the name of someone else.</source>
        <translation>الاسم «%1» شديد الشبه باسم شخص آخر.</translation>
    </message>
    <message>
        <source>“%1” belongs to someone.</source>
        <translation>الاسم «%1» يخص شخصًا آخر.</translation>
    </message>
    <message>
        <source>That isn&apos;t the server&apos;s password.</source>
        <translation>ليست هذه كلمة مرور الخادم.</translation>
    </message>
    <message>
        <source>This server asks for a password.</source>
        <translation>يطلب هذا الخادم كلمة مرور.</translation>
    </message>
    <message>
        <source>There is a room “%1” already.</source>
        <translation>توجد غرفة باسم «%1» بالفعل.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a room&apos;s name.</source>
        <translation>لا يصلح «%1» اسمًا لغرفة.</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>لا توجد غرفة كهذه.</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>لا توجد غرفة باسم «%1».</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>لا يوجد شخص كهذا.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>لا أحد هنا باسم «%1».</translation>
    </message>
    <message>
        <source>That message isn&apos;t there any more.</source>
        <translation>لم تعد هذه الرسالة موجودة.</translation>
    </message>
    <message>
        <source>You are not in that room.</source>
        <translation>لست في هذه الغرفة.</translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>لا يُسمح لك بذلك هنا.</translation>
    </message>
    <message>
        <source>That text can&apos;t be sent.</source>
        <translation>لا يمكن إرسال هذا النص.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>هذا أطول من المسموح.</translation>
    </message>
    <message>
        <source>That was too much at once. Try it again in a moment.</source>
        <translation>كان ذلك كثيرًا دفعة واحدة. يمكنك إعادة المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>That doesn&apos;t work at the moment. Try it again when you are connected.</source>
        <translation>لا يمكن ذلك حاليًا. يمكنك إعادة المحاولة عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a nickname. It has letters, digits and _ - . &apos; and single spaces only between them, begins with a letter or digit, and has up to 32 characters.</source>
        <translation>لا يصلح «%1» اسمًا مستعارًا. يتكون الاسم من حروف وأرقام والعلامات _ - . &apos; وبينها مسافات مفردة فقط، ويبدأ بحرف أو رقم، وحتى 32 حرفًا.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها.</translation>
    </message>
    <message>
        <source>Another window has the profile %1 and doesn&apos;t answer.</source>
        <translation>نافذة أخرى تستخدم ملف التعريف %1 ولا تستجيب.</translation>
    </message>
</context>
</TS>
