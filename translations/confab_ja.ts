<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Confab::Announcing</name>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%1 に新着メッセージ %Ln 件</numerusform>
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
        <translation>どのサーバーに接続しますか？ 名前でもアドレスでもかまいません。</translation>
    </message>
    <message>
        <source>“%1” is not a server&apos;s name or address.</source>
        <translation>「%1」はサーバーの名前でもアドレスでもありません。</translation>
    </message>
    <message>
        <source>How shall others call you?</source>
        <translation>ほかの人から何と呼ばれたいですか？</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>%1に接続中…</translation>
    </message>
    <message>
        <source>This window has that server already.</source>
        <translation>このウィンドウにはそのサーバーがすでにあります。</translation>
    </message>
</context>
<context>
    <name>Confab::Attention</name>
    <message>
        <source>&amp;Show Confab</source>
        <translation>Confabを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>of a notification; %1: a nickname, %2: a room</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>あなたへのメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages for you while you were offline</source>
        <translation>
            <numerusform>オフラインの間に届いたあなたへのメッセージ%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::ChangedKeyDialog</name>
    <message>
        <source>The identity of “%1” has changed</source>
        <translation>「%1」の識別情報が変わりました</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The form of a date in a sentence, as in QDate::toString: 3 March 2026</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Confab has talked to %1 since %2 and knows its key. Today the server shows a different one.</source>
        <translation>Confabは%2から%1と通信していて、サーバーの鍵を記憶しています。今日、サーバーは別の鍵を示しています。</translation>
    </message>
    <message>
        <source>This is normal if the server was reinstalled. It is also what an eavesdropper on your network would look like. Ask whoever runs the server to read this out:</source>
        <translation>サーバーを再インストールしたのであれば、これは正常です。ただし、ネットワーク上で誰かが盗聴しようとしている場合も同じように見えます。サーバーの管理者に頼んで、次の内容を読み上げてもらってください:</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Known until now:</source>
        <translation>これまでの鍵:</translation>
    </message>
    <message>
        <source>Trust the new key</source>
        <translation>新しい鍵を信頼する</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>接続しない</translation>
    </message>
    <message>
        <source>Connects, and knows the server by this key from now on</source>
        <translation>接続し、今後はこの鍵でサーバーを確認します</translation>
    </message>
    <message>
        <source>Keeps the key that is known</source>
        <translation>知っている鍵を保ちます</translation>
    </message>
</context>
<context>
    <name>Confab::ChatClient</name>
    <message>
        <source>The server&apos;s key is of a kind that can&apos;t be checked.</source>
        <translation>サーバーの鍵が、確認できない種類のものです。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>Nothing was heard of the server any more.</source>
        <translation>サーバーからの応答がなくなりました。</translation>
    </message>
    <message>
        <source>The server sent something before its welcome that it may not.</source>
        <translation>サーバーが、ウェルカムメッセージより前に送ってはいけないものを送ってきました。</translation>
    </message>
    <message>
        <source>The server sent a welcome that nobody asked for.</source>
        <translation>サーバーが、求めていないウェルカムメッセージを送ってきました。</translation>
    </message>
    <message>
        <source>The server does not know you any more.</source>
        <translation>サーバーにあなたの情報が残っていません。</translation>
    </message>
    <message>
        <source>The server refused what nobody asked for.</source>
        <translation>サーバーが、求めていないことに対して拒否を返してきました。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>長すぎます。</translation>
    </message>
</context>
<context>
    <name>Confab::Commands</name>
    <message>
        <source>A direct message has no topic.</source>
        <translation>ダイレクトメッセージにトピックはありません。</translation>
    </message>
    <message>
        <source>Only moderators set the topic here.</source>
        <translation>ここでトピックを設定できるのはモデレーターだけです。</translation>
    </message>
    <message>
        <source>This is too long to send. Shorten it, or send it in parts.</source>
        <translation>長すぎて送信できません。短くするか、分けて送ってください。</translation>
    </message>
</context>
<context>
    <name>Confab::Composer</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>How much still fits</source>
        <translation>あとどれだけ入力できるか</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1へのメッセージ</translation>
    </message>
    <message>
        <source>This is too long to send. Shorten it, or send it in parts.</source>
        <translation>長すぎて送信できません。短くするか、分けて送ってください。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1バイト</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begin a new line, Tab completes a nickname, Up changes your last message.</source>
        <translation>Enterで送信、Shift+Enterで改行、Tabでニックネームを補完、上矢印キーで自分の最後のメッセージを編集します。</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Changing your message</source>
        <translation>メッセージを編集中</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it as it was</source>
        <translation>Enterで保存、Escで元に戻す</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>%1に返信中</translation>
    </message>
    <message>
        <source>This is too long to save. Shorten it.</source>
        <translation>長すぎて保存できません。短くしてください。</translation>
    </message>
    <message>
        <source>Choose an emoji (%1)</source>
        <extracomment>%1: a key</extracomment>
        <translation>絵文字を選ぶ（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>%Ln文字超過</numerusform>
        </translation>
    </message>
    <message>
        <source>A message can&apos;t be empty. To remove it, choose Delete in its menu; Esc leaves it as it was.</source>
        <translation>メッセージを空にはできません。取り除くにはメッセージのメニューで「削除」を選んでください。Escで元に戻ります。</translation>
    </message>
</context>
<context>
    <name>Confab::ComposerBar</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation>キャンセル（Esc）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Confab::Composing</name>
    <message>
        <source>What you write can&apos;t be kept on this computer. Is its disk full?</source>
        <translation>書いた内容をこのコンピューターに保存できません。ディスクの空き容量が不足していませんか？</translation>
    </message>
    <message>
        <source>Your last message isn&apos;t sent yet; then you can change it.</source>
        <translation>最後のメッセージはまだ送信されていません。送信後に変更できます。</translation>
    </message>
    <message>
        <source>Your last message is further up than what is loaded.</source>
        <translation>最後のメッセージは、読み込まれた範囲より上にあります。</translation>
    </message>
</context>
<context>
    <name>Confab::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>A name or an address, with :port where it isn&apos;t the usual one</source>
        <translation>名前またはアドレス。ポートが標準と異なる場合は :ポート を付けます</translation>
    </message>
    <message>
        <source>name or address</source>
        <translation>名前またはアドレス</translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation>ニックネーム(&amp;N)</translation>
    </message>
    <message>
        <source>How others will see you</source>
        <translation>ほかの人に表示される名前</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>The one password of this server</source>
        <translation>このサーバー共通のパスワード</translation>
    </message>
    <message>
        <source>Goes to the server under this nickname</source>
        <translation>このニックネームでサーバーに入ります</translation>
    </message>
</context>
<context>
    <name>Confab::ConnectionNews</name>
    <message>
        <source>Connected to %1 as %2</source>
        <translation>%1に接続済み（%2）</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>%1に接続中…</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>%1との接続が切れました</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>%1に接続できません</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ再接続</translation>
    </message>
    <message>
        <source>Connection lost. Trying again now. You can keep writing.</source>
        <translation>接続が切れました。再接続しています。このまま書き続けられます。</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>The server&apos;s identity has changed. You stayed disconnected.</source>
        <translation>サーバーの識別情報が変わったため、接続していません。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>You are not connected.</source>
        <translation>接続していません。</translation>
    </message>
    <message numerus="yes">
        <source>Connection lost. Trying again in %Ln s. You can keep writing.</source>
        <translation>
            <numerusform>接続が切れました。%Ln秒後に再接続します。このまま書き続けられます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <translation>
            <numerusform>%1 %Ln秒後に再接続します。</numerusform>
        </translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>%1 から応答がありません</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
</context>
<context>
    <name>Confab::DBusNotifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
</context>
<context>
    <name>Confab::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Closes this; nothing changes</source>
        <translation>閉じます。何も変わりません</translation>
    </message>
</context>
<context>
    <name>Confab::DoNotDisturb</name>
    <message>
        <source>Do not disturb</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>%1まで取り込み中</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow, %1</source>
        <translation>明日%1まで取り込み中</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>取り込み中を解除</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30分間</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>4時間</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>解除するまで</translation>
    </message>
    <message>
        <source>Until the morning, %1</source>
        <translation>朝（%1）まで</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>取り込み中(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Confab::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>絵文字を検索</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>その名前の絵文字はありません。</translation>
    </message>
    <message>
        <source>Part of its name; the arrow keys choose, Enter takes it.</source>
        <translation>名前の一部。矢印キーで選び、Enter で決定します。</translation>
    </message>
    <message>
        <source>Those of that name, or those you used last and all the others</source>
        <translation>その名前のもの、または最近使ったものとほかのすべて</translation>
    </message>
</context>
<context>
    <name>Confab::EmojiPopup</name>
    <message>
        <source>Emoji of that name</source>
        <translation>その名前の絵文字</translation>
    </message>
    <message numerus="yes">
        <source>%1, one of %Ln emoji. Up and Down choose, Enter takes it.</source>
        <translation>
            <numerusform>%1、%Ln 個の絵文字のうちの 1 つ。上下キーで選び、Enter で決定します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Up and Down choose, Enter takes it.</source>
        <translation>上下キーで選び、Enter で決定します。</translation>
    </message>
</context>
<context>
    <name>Confab::EmptyRooms</name>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>ここにはまだメッセージがありません。</translation>
    </message>
    <message>
        <source>What you write here only %1 and you can read.</source>
        <translation>ここに書いた内容を読めるのは、%1と自分だけです。</translation>
    </message>
    <message>
        <source>Only those who were invited can read along. Invite the people you want to talk to.</source>
        <translation>内容を読めるのは、招待された人だけです。話したい人を招待してください。</translation>
    </message>
    <message>
        <source>Write the first message below. Everyone on this server can read it.</source>
        <translation>最初のメッセージを下に書いてください。このサーバーの全員が読めます。</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>人を招待…</translation>
    </message>
</context>
<context>
    <name>Confab::GoToDialog</name>
    <message>
        <source>Where to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>What you type narrows the list; the arrow keys choose in it.</source>
        <translation>入力すると一覧が絞られます。矢印キーで選びます。</translation>
    </message>
    <message>
        <source>What fits what you typed</source>
        <translation>入力に合うもの</translation>
    </message>
</context>
<context>
    <name>Confab::GoToModel</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>未読%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>join · %Ln people</source>
        <translation>
            <numerusform>参加する · %Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>Join room %1</source>
        <translation>ルーム %1 に参加</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>ルーム %1</translation>
    </message>
    <message>
        <source>Search messages for “%1”</source>
        <translation>メッセージから「%1」を検索</translation>
    </message>
</context>
<context>
    <name>Confab::Help</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>入力中</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Complete a nickname or an emoji&apos;s :name:, or move on</source>
        <translation>ニックネームや絵文字の :名前: を補完、または次の項目へ移動</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>絵文字を選ぶ</translation>
    </message>
    <message>
        <source>Change your last message, while the field is empty</source>
        <translation>自分の最後のメッセージを編集（入力欄が空のとき）</translation>
    </message>
    <message>
        <source>Stop changing or answering a message</source>
        <translation>メッセージの編集や返信をやめる</translation>
    </message>
    <message>
        <source>On a message</source>
        <translation>メッセージ上で</translation>
    </message>
    <message>
        <source>Walk from message to message</source>
        <translation>メッセージ間を移動</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>React with an emoji</source>
        <translation>絵文字でリアクション</translation>
    </message>
    <message>
        <source>Change it, if it is yours</source>
        <translation>編集（自分のメッセージの場合）</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show all of it, go to what it answers, or send it again</source>
        <translation>全体を表示、返信元へ移動、または再送信</translation>
    </message>
    <message>
        <source>Open its menu; also that of a room or a person</source>
        <translation>メニューを開く（ルームや人でも使えます）</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>ウィンドウのどこでも</translation>
    </message>
</context>
<context>
    <name>Confab::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>What you can type or press, and what it does</source>
        <translation>入力できるもの、押せるキーと、その働き</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Closes this text</source>
        <translation>この文章を閉じます</translation>
    </message>
</context>
<context>
    <name>Confab::KnownKeysPage</name>
    <message>
        <source>Confab remembers each server&apos;s key and warns when it changes. Forget one only if you know why: the next connection takes whatever key it is shown.</source>
        <translation>Confabは各サーバーの鍵を記憶し、鍵が変わると警告します。鍵を削除するのは、理由がわかっている場合だけにしてください。削除すると、次の接続では、示された鍵がどのようなものでも受け入れます。</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>既知のサーバー</translation>
    </message>
    <message>
        <source>&amp;Forget this key…</source>
        <translation>この鍵を削除(&amp;F)…</translation>
    </message>
    <message>
        <source>%1 – known since %2</source>
        <extracomment>%1: a server&apos;s address, %2: a date</extracomment>
        <translation>%1 – %2に記憶</translation>
    </message>
    <message>
        <source>No server is known yet.</source>
        <translation>既知のサーバーはまだありません。</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>先に確認します</translation>
    </message>
</context>
<context>
    <name>Confab::LineDialog</name>
    <message>
        <source>Takes what you typed</source>
        <translation>入力を使います</translation>
    </message>
</context>
<context>
    <name>Confab::List</name>
    <message>
        <source>, </source>
        <extracomment>what stands between the parts of a list</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Confab::LockMark</name>
    <message>
        <source>encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>What you write is encrypted on its way to the server.</source>
        <translation>書いた内容は、サーバーまで暗号化されて届きます。</translation>
    </message>
    <message>
        <source>Whoever is on the network between you and the server can read along.</source>
        <translation>あなたとサーバーの間のネットワークにいる人は、内容を読むことができます。</translation>
    </message>
</context>
<context>
    <name>Confab::MessageActions</name>
    <message>
        <source>Delete the message</source>
        <translation>メッセージを削除</translation>
    </message>
    <message>
        <source>“%1” will be gone for everyone, for good.</source>
        <translation>「%1」は全員の画面から消え、元に戻せません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Confab::MessageChannel</name>
    <message>
        <source>The connection was closed.</source>
        <translation>接続が閉じられました。</translation>
    </message>
</context>
<context>
    <name>Confab::NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>新規ルーム</translation>
    </message>
    <message>
        <source>What the room is about; may be empty</source>
        <translation>何の話をするルームか（空欄でもかまいません）</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>非公開(&amp;P)</translation>
    </message>
    <message>
        <source>Only its members know of a private room, and only they can invite others.</source>
        <translation>非公開ルームのことを知っているのも、ほかの人を招待できるのも、メンバーだけです。</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名前(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>トピック(&amp;T)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>What shall the room be called?</source>
        <translation>ルームの名前は何にしますか？</translation>
    </message>
    <message>
        <source>A room&apos;s name has letters, digits and _ - . &apos; and no spaces, begins with a letter or digit, and has up to 32 characters.</source>
        <translation>ルーム名に使えるのは、文字、数字、_ - . &apos; です。空白は使えません。先頭は文字か数字で、長さは32文字までです。</translation>
    </message>
    <message>
        <source>Letters, digits and _ - . &apos;, no spaces</source>
        <translation>文字、数字、_ - . &apos;。空白は使えません</translation>
    </message>
    <message>
        <source>Makes the room and goes there</source>
        <translation>ルームを作って移動します</translation>
    </message>
</context>
<context>
    <name>Confab::Notice</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>two nicknames</extracomment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <extracomment>three nicknames</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln others</source>
        <extracomment>two nicknames and the number of the others, always two or more</extracomment>
        <translation>
            <numerusform>%1、%2、ほか%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1が参加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left again</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1が参加し、退出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1が退出し、また参加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left (%2)</source>
        <extracomment>%1: a nickname, %2: what the person said on leaving</extracomment>
        <translation>%1が退出しました（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1が退出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1がトピックを削除しました</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <extracomment>%1: a nickname, %2: the topic</extracomment>
        <translation>%1がトピックを設定しました: %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <extracomment>a nickname that was changed, and what it is since</extracomment>
        <translation>%1がニックネームを%2に変更しました</translation>
    </message>
</context>
<context>
    <name>Confab::Options</name>
    <message>
        <source>Confab – a chat for a network of one&apos;s own.</source>
        <translation>Confab – 自分たちのネットワークで使うチャット。</translation>
    </message>
    <message>
        <source>The server to connect to.</source>
        <translation>接続するサーバー。</translation>
    </message>
    <message>
        <source>The nickname to go by.</source>
        <translation>使用するニックネーム。</translation>
    </message>
    <message>
        <source>The folder of settings and known keys.</source>
        <translation>設定と既知の鍵を保存するフォルダー。</translation>
    </message>
    <message>
        <source>Connect without asking where server and nickname are known.</source>
        <translation>サーバーとニックネームがわかっていれば、たずねずに接続する。</translation>
    </message>
    <message>
        <source>The window&apos;s language: %1.</source>
        <translation>ウィンドウの言語: %1。</translation>
    </message>
    <message>
        <source>Encryption, on or off (for servers that run without it).</source>
        <translation>暗号化。on または off（暗号化なしで動作するサーバー用）。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示する。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示する。</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>「%1」というオプションはありません。</translation>
    </message>
    <message>
        <source>--language: there is no “%1”, only %2.</source>
        <translation>--language: 「%1」はありません。使えるのは %2 だけです。</translation>
    </message>
    <message>
        <source>--tls is “on” or “off”, not “%1”.</source>
        <translation>--tls は「on」か「off」です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--server: “%1” is not a HOST or HOST:PORT.</source>
        <translation>--server: 「%1」は HOST でも HOST:PORT でもありません。</translation>
    </message>
    <message>
        <source>--nick: “%1” can&apos;t be a nickname.</source>
        <translation>--nick: 「%1」はニックネームに使えません。</translation>
    </message>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile にはフォルダーが必要です。</translation>
    </message>
    <message>
        <source>Leave this person&apos;s other windows connected.</source>
        <translation>同じ人のほかのウィンドウを接続したままにする。</translation>
    </message>
</context>
<context>
    <name>Confab::PeopleList</name>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Who is in this room, by presence.</source>
        <translation>このルームにいる人（在席状況順）。</translation>
    </message>
</context>
<context>
    <name>Confab::PeopleModel</name>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message numerus="yes">
        <source>ONLINE — %Ln</source>
        <extracomment>a heading, %Ln: how many people</extracomment>
        <translation>
            <numerusform>オンライン — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AWAY — %Ln</source>
        <translation>
            <numerusform>離席中 — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OFFLINE — %Ln</source>
        <translation>
            <numerusform>オフライン — %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1: the user&apos;s own nickname</extracomment>
        <translation>%1（自分）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>as a screen reader says it; %1: a nickname, %2: &quot;online&quot;, &quot;away&quot; …</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>WERE ONLINE — %Ln</source>
        <extracomment>a heading while the connection is lost, %Ln: how many people</extracomment>
        <translation>
            <numerusform>切断前はオンライン — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE AWAY — %Ln</source>
        <translation>
            <numerusform>切断前は離席中 — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE OFFLINE — %Ln</source>
        <translation>
            <numerusform>切断前はオフライン — %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>取り込み中</translation>
    </message>
    <message numerus="yes">
        <source>DO NOT DISTURB — %Ln</source>
        <translation>
            <numerusform>取り込み中 — %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::PeopleSide</name>
    <message>
        <source>Find a person</source>
        <translation>メンバーを検索</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people. Type the beginning of a nickname.</source>
        <translation>
            <numerusform>%Ln人。ニックネームの先頭部分を入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>What you type narrows the list below.</source>
        <translation>入力すると下の一覧が絞られます。</translation>
    </message>
    <message>
        <source>Empties the field</source>
        <translation>欄を空にします</translation>
    </message>
</context>
<context>
    <name>Confab::PlainDialog</name>
    <message>
        <source>Confab&apos;s icon</source>
        <translation>Confabのアイコン</translation>
    </message>
    <message>
        <source>A chat for a network of one&apos;s own.</source>
        <translation>自分たちのネットワークで使うチャット。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It stands on Qt %1.</source>
        <translation>MITライセンスのフリーソフトウェアです。Qt %1を使用しています。</translation>
    </message>
    <message>
        <source>About Confab</source>
        <translation>Confabについて</translation>
    </message>
    <message>
        <source>Confab %1</source>
        <translation>Confab %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Closes this text</source>
        <translation>この文章を閉じます</translation>
    </message>
</context>
<context>
    <name>Confab::Preferring</name>
    <message>
        <source>Forget a key</source>
        <translation>記憶した鍵を削除</translation>
    </message>
    <message>
        <source>The next connection to %1 will take whatever key it is shown. That is right if the server was reinstalled.</source>
        <translation>%1への次の接続では、示された鍵がどのようなものでも受け入れます。サーバーを再インストールしたのであれば、問題ありません。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Confab::PresenceKeeper</name>
    <message>
        <source>Set a note…</source>
        <translation>ひとことを設定…</translation>
    </message>
    <message>
        <source>Change your nickname…</source>
        <translation>ニックネームを変更…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ひとこと</translation>
    </message>
    <message>
        <source>What others see beside your name</source>
        <translation>名前の横に表示されるひとこと</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>That is too long for a note.</source>
        <translation>ひとことが長すぎます。</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>How shall others call you?</source>
        <translation>ほかの人から何と呼ばれたいですか？</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>Confab::Profile</name>
    <message>
        <source>The profile folder %1 can&apos;t be written.</source>
        <translation>プロファイルのフォルダー %1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>Confab::RoomActions</name>
    <message>
        <source>There is no public room “%1”. You can create it with + beside the rooms.</source>
        <translation>公開ルーム「%1」はありません。ルーム一覧の + で作成できます。</translation>
    </message>
    <message>
        <source>The lobby can&apos;t be left.</source>
        <translation>ロビーからは退出できません。</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>ルームから退出</translation>
    </message>
    <message>
        <source>“%1” is private: once you have left you need an invitation to come back.</source>
        <translation>「%1」は非公開です。退出すると、戻るには招待が必要になります。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>それは自分です。</translation>
    </message>
    <message>
        <source>Everyone is in the lobby already.</source>
        <translation>ロビーにはもう全員がいます。</translation>
    </message>
    <message>
        <source>Nobody can be invited into a direct message.</source>
        <translation>ダイレクトメッセージに人を招待することはできません。</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>「%1」という人はここにいません。</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Set the topic…</source>
        <translation>トピックを設定…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>招待…</translation>
    </message>
    <message>
        <source>Hide until the next message</source>
        <translation>次のメッセージまで非表示</translation>
    </message>
    <message>
        <source>Write a direct message</source>
        <translation>ダイレクトメッセージを書く</translation>
    </message>
    <message>
        <source>Mention in this room</source>
        <translation>このルームでメンション</translation>
    </message>
    <message>
        <source>Invite into</source>
        <translation>ルームに招待</translation>
    </message>
</context>
<context>
    <name>Confab::RoomHeader</name>
    <message>
        <source>What the room is about</source>
        <translation>何の話をするルームか</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>What is the room about?</source>
        <translation>何の話をするルームですか？</translation>
    </message>
    <message>
        <source>Set a topic</source>
        <translation>トピックを設定</translation>
    </message>
</context>
<context>
    <name>Confab::RoomListModel</name>
    <message numerus="yes">
        <source>joined · %Ln people</source>
        <translation>
            <numerusform>参加中 · %Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::RoomSign</name>
    <message>
        <source>Private room</source>
        <translation>非公開ルーム</translation>
    </message>
    <message>
        <source>Private: only its members know of it</source>
        <translation>非公開: メンバーだけが知っているルームです</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsButton</name>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Show the rooms</source>
        <translation>ルームを表示</translation>
    </message>
    <message numerus="yes">
        <source>Shows the rooms. %Ln messages are for you.</source>
        <translation>
            <numerusform>ルームを表示します。あなた宛てのメッセージが %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the rooms. There is something new in them.</source>
        <translation>ルームを表示します。新着があります。</translation>
    </message>
    <message>
        <source>Shows the rooms.</source>
        <translation>ルームを表示します。</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsDialog</name>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>ルームを検索</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>公開ルーム</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>新規ルーム(&amp;N)…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>What you type narrows the list; the arrow keys choose in it.</source>
        <translation>入力すると一覧が絞られます。矢印キーで選びます。</translation>
    </message>
    <message>
        <source>The rooms that anyone can join, each with its topic</source>
        <translation>だれでも参加できるルームとそのトピック</translation>
    </message>
    <message>
        <source>Asks for the name and the topic of a room to make</source>
        <translation>作るルームの名前とトピックをたずねます</translation>
    </message>
    <message>
        <source>Goes to the chosen room</source>
        <translation>選んだルームに移動します</translation>
    </message>
    <message>
        <source>There is no public room “%1”. “New room…” makes it.</source>
        <extracomment>what was typed, and the words on a button</extracomment>
        <translation>公開ルーム「%1」はありません。「新規ルーム…」で作成できます。</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsModel</name>
    <message>
        <source>ROOMS</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>DIRECT MESSAGES</source>
        <translation>ダイレクトメッセージ</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>ルーム %1</translation>
    </message>
    <message>
        <source>Private room %1</source>
        <translation>非公開ルーム %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>as a screen reader says it; %1: a nickname, %2: &quot;online&quot;, &quot;away&quot; …</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>未読%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention you</source>
        <translation>
            <numerusform>あなたへのメンション%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>you were invited</source>
        <translation>招待されました</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsView</name>
    <message>
        <source>Rooms and direct messages</source>
        <translation>ルームとダイレクトメッセージ</translation>
    </message>
    <message>
        <source>Join or create a room</source>
        <translation>ルームに参加または作成</translation>
    </message>
    <message>
        <source>New direct message</source>
        <translation>新規ダイレクトメッセージ</translation>
    </message>
</context>
<context>
    <name>Confab::SearchFeeder</name>
    <message>
        <source>“%1” is not a date. Write it as year-month-day: 2026-11-01.</source>
        <translation>「%1」は日付ではありません。年-月-日の形で入力してください（例: 2026-11-01）。</translation>
    </message>
    <message>
        <source>You are in no room called “%1”.</source>
        <translation>「%1」というルームには参加していません。</translation>
    </message>
    <message>
        <source>Searching needs a connection.</source>
        <translation>検索するには接続が必要です。</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>「%1」という人はここにいません。</translation>
    </message>
    <message>
        <source>The search didn&apos;t work. Try it again in a moment.</source>
        <translation>検索できませんでした。少し待ってから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>Confab::SearchField</name>
    <message>
        <source>Search messages</source>
        <translation>メッセージを検索</translation>
    </message>
    <message>
        <source>Words and “phrases”; from:nickname, in:room, after: and before: a date narrow it.</source>
        <translation>単語や“フレーズ”。from:ニックネーム、in:ルーム、日付を付けた after: と before: で絞り込めます。</translation>
    </message>
    <message>
        <source>Search %1</source>
        <extracomment>in the search field, with the key that goes there</extracomment>
        <translation>検索 %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Looks through all your rooms</source>
        <translation>参加中のすべてのルームを検索します</translation>
    </message>
    <message>
        <source>Empties the field</source>
        <translation>欄を空にします</translation>
    </message>
</context>
<context>
    <name>Confab::SearchModel</name>
    <message>
        <source>%1 in %2, %3, %4</source>
        <extracomment>a message that was found, as a screen reader says it; %1: who, %2: where, %3: when, %4: the text</extracomment>
        <translation>%1、%2、%3、%4</translation>
    </message>
</context>
<context>
    <name>Confab::SearchPanel</name>
    <message>
        <source>Words, or a phrase in quotes. Narrow it with from:nickname, in:room, after:2026-10-01 (that day and later) and before:2026-11-01 (earlier than that day).</source>
        <translation>単語、または引用符（&quot; &quot;）で囲んだフレーズ。from:ニックネーム、in:ルーム、after:2026-10-01（その日以降）、before:2026-11-01（その日より前）で絞り込めます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>見つかったメッセージ</translation>
    </message>
    <message>
        <source>Search in all your rooms</source>
        <translation>参加中のすべてのルームを検索</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>No message was found.</source>
        <translation>メッセージは見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln messages</source>
        <translation>
            <numerusform>最新のメッセージ%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>メッセージ%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes back to the room</source>
        <translation>ルームに戻ります</translation>
    </message>
    <message>
        <source>The arrow keys go from one to the next, Enter shows one in its room.</source>
        <translation>矢印キーで移り、Enter でルーム内に表示します。</translation>
    </message>
</context>
<context>
    <name>Confab::SelfCard</name>
    <message>
        <source>You: %1, %2</source>
        <translation>自分: %1、%2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Opens the menu of your status</source>
        <translation>ステータスのメニューを開きます</translation>
    </message>
</context>
<context>
    <name>Confab::ServerLink</name>
    <message>
        <source>The server sent something that can&apos;t be understood: %1</source>
        <translation>サーバーから理解できないデータが届きました: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: it did not answer in time.</source>
        <translation>%1に接続できません。時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The server did not agree to a secure connection in time. It may work without TLS.</source>
        <translation>時間内に安全な接続を確立できませんでした。サーバーがTLSなしで動作しているのかもしれません。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may ask for a secure connection (TLS).</source>
        <translation>サーバーが時間内に応答しませんでした。安全な接続（TLS）が必要なのかもしれません。</translation>
    </message>
    <message>
        <source>There is no server at %1.</source>
        <translation>%1にはサーバーが見つかりません。</translation>
    </message>
    <message>
        <source>There is no machine named %1.</source>
        <translation>%1という名前のコンピューターはありません。</translation>
    </message>
    <message>
        <source>No secure connection came about; the server may work without TLS. (%1)</source>
        <translation>安全な接続を確立できませんでした。サーバーがTLSなしで動作しているのかもしれません。（%1）</translation>
    </message>
    <message>
        <source>The server did not answer; it may ask for a secure connection (TLS). (%1)</source>
        <translation>サーバーが応答しませんでした。安全な接続（TLS）が必要なのかもしれません。（%1）</translation>
    </message>
</context>
<context>
    <name>Confab::Servers</name>
    <message>
        <source>Remove the server</source>
        <translation>サーバーを外す</translation>
    </message>
    <message>
        <source>%1 and its rooms will be gone from this window. What was written stays on the server.</source>
        <translation>%1 とそのルームはこのウィンドウから消えます。書かれた内容はサーバーに残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>Confab::SettingsDialog</name>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>文字の大きさ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>表示密度(&amp;D)</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>時刻の表示(&amp;T)</translation>
    </message>
    <message>
        <source>Beside the nickname</source>
        <translation>ニックネームの横</translation>
    </message>
    <message>
        <source>Beside each message</source>
        <translation>各メッセージの横</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Notify me of mentions and direct messages</source>
        <translation>メンションとダイレクトメッセージを通知する(&amp;N)</translation>
    </message>
    <message>
        <source>Show what was &amp;said in notifications</source>
        <translation>通知にメッセージの内容を表示する(&amp;S)</translation>
    </message>
    <message>
        <source>Play a s&amp;ound with them</source>
        <translation>通知時に音を鳴らす(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Show me as &amp;away after</source>
        <translation>自動で離席中にするまでの時間(&amp;A)</translation>
    </message>
    <message>
        <source> min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>&amp;Connect at the start without asking</source>
        <translation>起動時に確認せず接続する(&amp;C)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Light, dark, or as the rest of the desktop</source>
        <translation>明るい、暗い、またはデスクトップに合わせる</translation>
    </message>
    <message>
        <source>Of all words in the window, measured by those of the desktop</source>
        <translation>ウィンドウ内のすべての文字の、デスクトップに対する大きさ</translation>
    </message>
    <message>
        <source>How much room there is around messages</source>
        <translation>メッセージの周りの余白</translation>
    </message>
    <message>
        <source>Where the timeline says when something was written</source>
        <translation>書かれた時刻を表示する場所</translation>
    </message>
    <message>
        <source>Of the words, dates and numbers in the window</source>
        <translation>ウィンドウ内の言葉、日付、数字</translation>
    </message>
    <message>
        <source>Unless their room is on the screen just now</source>
        <translation>そのルームが画面に出ているときを除く</translation>
    </message>
    <message>
        <source>Otherwise they only say who wrote, and where</source>
        <translation>オフのときは、だれがどこに書いたかだけを示します</translation>
    </message>
    <message>
        <source>A short one, with each notification</source>
        <translation>通知ごとに短く鳴らします</translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back</source>
        <translation>トレイのアイコンでウィンドウに戻れます</translation>
    </message>
    <message>
        <source>So long without a key or a movement of the mouse</source>
        <translation>キーもマウスも動かなかった時間</translation>
    </message>
    <message>
        <source>To the servers and under the nicknames of the last time</source>
        <translation>前回のサーバーに、前回のニックネームで</translation>
    </message>
    <message>
        <source>Closes the settings, which hold already</source>
        <translation>設定を閉じます。すでに反映されています</translation>
    </message>
</context>
<context>
    <name>Confab::SlashCommands</name>
    <message>
        <source>/me needs a text: /me waves</source>
        <translation>/me にはテキストが必要です: /me 手を振る</translation>
    </message>
    <message>
        <source>That is too long for a farewell.</source>
        <translation>別れのあいさつが長すぎます。</translation>
    </message>
    <message>
        <source>There is no command /%1. Type /help for a list, or // to begin with a slash.</source>
        <translation>/%1 というコマンドはありません。一覧を見るには /help、スラッシュで始まるテキストを書くには // と入力してください。</translation>
    </message>
    <message>
        <source>/nick needs a nickname: /nick ana</source>
        <translation>/nick にはニックネームが必要です: /nick ana</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a nickname.</source>
        <translation>「%1」はニックネームに使えません。</translation>
    </message>
    <message>
        <source>/join needs a room: /join build</source>
        <translation>/join にはルームが必要です: /join build</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a room&apos;s name.</source>
        <translation>「%1」はルーム名に使えません。</translation>
    </message>
    <message>
        <source>/leave leaves the room that you see. It takes nothing after it.</source>
        <translation>/leave は表示中のルームから退出します。後ろには何も付けません。</translation>
    </message>
    <message>
        <source>/msg needs a nickname: /msg marta hello</source>
        <translation>/msg にはニックネームが必要です: /msg marta こんにちは</translation>
    </message>
    <message>
        <source>/invite needs a nickname: /invite marta</source>
        <translation>/invite にはニックネームが必要です: /invite marta</translation>
    </message>
    <message>
        <source>That is too long for a topic.</source>
        <translation>トピックが長すぎます。</translation>
    </message>
    <message>
        <source>That is too long for a note.</source>
        <translation>ひとことが長すぎます。</translation>
    </message>
    <message>
        <source>/me TEXT</source>
        <translation>/me テキスト</translation>
    </message>
    <message>
        <source>Say what you do: “ana waves”</source>
        <translation>自分の動作を伝える: 「ana 手を振る」</translation>
    </message>
    <message>
        <source>/nick NICKNAME</source>
        <translation>/nick ニックネーム</translation>
    </message>
    <message>
        <source>Be called otherwise</source>
        <translation>ニックネームを変更</translation>
    </message>
    <message>
        <source>/join ROOM</source>
        <translation>/join ルーム</translation>
    </message>
    <message>
        <source>Enter a room</source>
        <translation>ルームに参加</translation>
    </message>
    <message>
        <source>Leave this room</source>
        <translation>このルームから退出</translation>
    </message>
    <message>
        <source>/msg NICKNAME TEXT</source>
        <translation>/msg ニックネーム テキスト</translation>
    </message>
    <message>
        <source>Write to one person alone</source>
        <translation>1人だけにメッセージを書きます</translation>
    </message>
    <message>
        <source>/invite NICKNAME</source>
        <translation>/invite ニックネーム</translation>
    </message>
    <message>
        <source>Bring someone into this room</source>
        <translation>このルームに人を招待します</translation>
    </message>
    <message>
        <source>/topic TEXT</source>
        <translation>/topic テキスト</translation>
    </message>
    <message>
        <source>Set what this room is about</source>
        <translation>このルームのトピックを設定</translation>
    </message>
    <message>
        <source>/away TEXT</source>
        <translation>/away ひとこと</translation>
    </message>
    <message>
        <source>Be away, with or without a note</source>
        <translation>離席中にする（ひとことは省略可）</translation>
    </message>
    <message>
        <source>Be back</source>
        <translation>離席から戻る</translation>
    </message>
    <message>
        <source>/search WORDS</source>
        <translation>/search 語句</translation>
    </message>
    <message>
        <source>Find messages</source>
        <translation>メッセージを検索</translation>
    </message>
    <message>
        <source>/quit TEXT</source>
        <translation>/quit あいさつ</translation>
    </message>
    <message>
        <source>Leave and close the window, with or without a farewell</source>
        <translation>退出してウィンドウを閉じる（別れのあいさつは省略可）</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>この一覧を表示</translation>
    </message>
    <message>
        <source>//TEXT</source>
        <translation>//テキスト</translation>
    </message>
    <message>
        <source>Send a text that begins with a slash</source>
        <translation>スラッシュで始まるテキストを送信</translation>
    </message>
</context>
<context>
    <name>Confab::SpellMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>候補なし</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>「%1」を辞書に追加</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>Don&apos;t check</source>
        <translation>チェックしない</translation>
    </message>
</context>
<context>
    <name>Confab::StatusLine</name>
    <message>
        <source>The connection</source>
        <translation>接続の状態</translation>
    </message>
    <message>
        <source>How many people are in the room</source>
        <translation>ルームにいる人数</translation>
    </message>
    <message>
        <source>How long the server takes to answer</source>
        <translation>サーバーの応答時間</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>Confab::Switching</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>New direct message</source>
        <translation>新規ダイレクトメッセージ</translation>
    </message>
    <message>
        <source>Invite into %1</source>
        <translation>「%1」に招待</translation>
    </message>
    <message>
        <source>A room or a person</source>
        <translation>ルームまたは人</translation>
    </message>
    <message>
        <source>A nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>You are not connected.</source>
        <translation>接続していません。</translation>
    </message>
    <message>
        <source>There is nobody else just now.</source>
        <translation>今はほかに誰もいません。</translation>
    </message>
    <message>
        <source>There is nobody of that name.</source>
        <translation>その名前の人はいません。</translation>
    </message>
</context>
<context>
    <name>Confab::SystemTray</name>
    <message numerus="yes">
        <source>%Ln messages for you</source>
        <translation>
            <numerusform>あなたへのメッセージ%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>未読メッセージあり</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>取り込み中</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineActions</name>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>React</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>このメッセージに対する操作</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineModel</name>
    <message>
        <source>you</source>
        <translation>自分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people reacted with %1</source>
        <extracomment>%Ln: how many people, %1: an emoji</extracomment>
        <translation>
            <numerusform>%Ln人が%1でリアクションしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others reacted with %2</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people besides, %2: an emoji</extracomment>
        <translation>
            <numerusform>%1、ほか%Ln人が%2でリアクションしました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reacted with %2</source>
        <extracomment>%1: a nickname, %2: an emoji</extracomment>
        <translation>%1が%2でリアクションしました</translation>
    </message>
    <message>
        <source>%1 and %2 reacted with %3</source>
        <extracomment>%1: one or more nicknames, %2: one more, %3: an emoji</extracomment>
        <translation>%1と%2が%3でリアクションしました</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineText</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>%1: why</extracomment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>新着メッセージ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>メッセージは削除されました</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <extracomment>%1: the nickname of whom a message answers</extracomment>
        <translation>%1への返信</translation>
    </message>
    <message>
        <source>a reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>with yours</source>
        <extracomment>after an emoji and how many people reacted with it: the user did as well</extracomment>
        <translation>自分を含む</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln lines</source>
        <extracomment>%Ln: how many lines a message has</extracomment>
        <translation>
            <numerusform>%Ln 行すべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>未送信: %1</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;name and time</source>
        <translation>名前と時刻付きでコピー(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>再送信(&amp;S)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>The messages of this room. The arrow keys go from one to the next.</source>
        <translation>このルームのメッセージです。矢印キーで前後のメッセージへ移動します。</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>最新へ移動</translation>
    </message>
    <message numerus="yes">
        <source>Jump to latest · %Ln new</source>
        <translation>
            <numerusform>最新へ移動 · 新着%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>返信(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;act…</source>
        <translation>リアクション(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go to what it answers</source>
        <translation>返信元のメッセージへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>破棄(&amp;I)</translation>
    </message>
    <message>
        <source>React</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>リンクを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>選択範囲をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Goes to the end of the room</source>
        <translation>ルームの最後に移動します</translation>
    </message>
</context>
<context>
    <name>Confab::TroubleLine</name>
    <message>
        <source>Connect as “%1”</source>
        <translation>「%1」として接続</translation>
    </message>
    <message>
        <source>Takes a nickname that is free</source>
        <translation>空いているニックネームを使います</translation>
    </message>
</context>
<context>
    <name>Confab::TypingPeople</name>
    <message>
        <source>%1 is typing…</source>
        <translation>%1が入力中…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1と%2が入力中…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>複数の人が入力中…</translation>
    </message>
    <message>
        <source>Somebody is typing…</source>
        <translation>だれかが入力中…</translation>
    </message>
</context>
<context>
    <name>Confab::WelcomePage</name>
    <message>
        <source>Welcome to Confab</source>
        <translation>Confabへようこそ</translation>
    </message>
    <message>
        <source>Where does your team talk, and how shall others call you?</source>
        <translation>チームが会話に使うサーバーと、ほかの人から何と呼ばれたいかを入力してください。</translation>
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
        <translation>ルーム(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose a server and a nickname</source>
        <translation>サーバーとニックネームを選びます</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>Leave the server</source>
        <translation>サーバーから退出します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave and close the window</source>
        <translation>退出してウィンドウを閉じます</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>メッセージを書く(&amp;W)</translation>
    </message>
    <message>
        <source>Go to the field for a message</source>
        <translation>メッセージの入力欄へ移動します</translation>
    </message>
    <message>
        <source>Go to the &amp;latest message</source>
        <translation>最新のメッセージへ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Scroll to the end</source>
        <translation>末尾までスクロールします</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>ルーム一覧(&amp;R)</translation>
    </message>
    <message>
        <source>Show or fold the rooms</source>
        <translation>ルーム一覧を開閉します</translation>
    </message>
    <message>
        <source>Show or fold the people</source>
        <translation>メンバー一覧を開閉します</translation>
    </message>
    <message>
        <source>&amp;Commands and keys</source>
        <translation>コマンドとキー(&amp;C)</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>使えるコマンドとキー</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>Confabについて(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>移動(&amp;G)…</translation>
    </message>
    <message>
        <source>To a room or a person</source>
        <translation>ルームや人へ移動します</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Find messages in all your rooms</source>
        <translation>参加中のすべてのルームからメッセージを探します</translation>
    </message>
    <message>
        <source>&amp;Join or create a room…</source>
        <translation>ルームに参加または作成(&amp;J)…</translation>
    </message>
    <message>
        <source>Choose one of the public rooms, or make one</source>
        <translation>公開ルームから選ぶか、新しく作成します</translation>
    </message>
    <message>
        <source>New &amp;direct message…</source>
        <translation>新規ダイレクトメッセージ(&amp;D)…</translation>
    </message>
    <message>
        <source>Write to one person alone</source>
        <translation>1人だけにメッセージを書きます</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>既読にする(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing of this room is new any more</source>
        <translation>このルームをすべて既読にします</translation>
    </message>
    <message>
        <source>Set the &amp;topic…</source>
        <translation>トピックを設定(&amp;T)…</translation>
    </message>
    <message>
        <source>What this room is about</source>
        <translation>何の話をするルームかを決めます</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>招待(&amp;I)…</translation>
    </message>
    <message>
        <source>Bring someone into this room</source>
        <translation>このルームに人を招待します</translation>
    </message>
    <message>
        <source>Leave the r&amp;oom</source>
        <translation>ルームから退出(&amp;O)</translation>
    </message>
    <message>
        <source>Be in it no more</source>
        <translation>このルームから抜けます</translation>
    </message>
    <message>
        <source>&amp;Previous room</source>
        <translation>前のルーム(&amp;P)</translation>
    </message>
    <message>
        <source>The one above in the list</source>
        <translation>一覧のひとつ上へ移動します</translation>
    </message>
    <message>
        <source>&amp;Next room</source>
        <translation>次のルーム(&amp;N)</translation>
    </message>
    <message>
        <source>The one below in the list</source>
        <translation>一覧のひとつ下へ移動します</translation>
    </message>
    <message>
        <source>Previous &amp;unread room</source>
        <translation>前の未読ルーム(&amp;U)</translation>
    </message>
    <message>
        <source>The one above with something new</source>
        <translation>一覧で上にある、新着のあるルームへ移動します</translation>
    </message>
    <message>
        <source>N&amp;ext unread room</source>
        <translation>次の未読ルーム(&amp;X)</translation>
    </message>
    <message>
        <source>The one below with something new</source>
        <translation>一覧で下にある、新着のあるルームへ移動します</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>メンバー一覧(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>How Confab looks, and what it tells you of</source>
        <translation>Confabの外観と通知を設定します</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>サーバーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Be on another server as well</source>
        <translation>別のサーバーにも参加する</translation>
    </message>
    <message>
        <source>Re&amp;move the server…</source>
        <translation>サーバーを外す(&amp;M)…</translation>
    </message>
    <message>
        <source>This window has it no more</source>
        <translation>このウィンドウからなくなります</translation>
    </message>
</context>
<context>
    <name>Confab::Words</name>
    <message>
        <source>You connected from somewhere else, so this window was disconnected.</source>
        <translation>別の場所から接続したため、このウィンドウは切断されました。</translation>
    </message>
    <message>
        <source>You were removed from this server.</source>
        <translation>このサーバーから退出させられました。</translation>
    </message>
    <message>
        <source>This server doesn&apos;t let you in.</source>
        <translation>このサーバーには入れません。</translation>
    </message>
    <message>
        <source>The server is full at the moment.</source>
        <translation>サーバーは今、満員です。</translation>
    </message>
    <message>
        <source>There are too many connections from your address.</source>
        <translation>お使いのアドレスからの接続が多すぎます。</translation>
    </message>
    <message>
        <source>The server speaks another version of the protocol than this window.</source>
        <translation>サーバーとこのウィンドウでは、プロトコルのバージョンが異なります。</translation>
    </message>
    <message>
        <source>The server is shutting down.</source>
        <translation>サーバーがシャットダウン中です。</translation>
    </message>
    <message>
        <source>That was too much at once. It goes on in a moment.</source>
        <translation>一度に送りすぎました。まもなく再開します。</translation>
    </message>
    <message>
        <source>The server can&apos;t store anything at the moment.</source>
        <translation>サーバーは今、何も保存できません。</translation>
    </message>
    <message>
        <source>“%1” is in use.</source>
        <translation>「%1」は使用中です。</translation>
    </message>
    <message>
        <source>“%1” looks too much like the name of someone else.</source>
        <translation>「%1」はほかの人の名前に似すぎています。</translation>
    </message>
    <message>
        <source>“%1” belongs to someone.</source>
        <translation>「%1」はすでにほかの人のものです。</translation>
    </message>
    <message>
        <source>That isn&apos;t the server&apos;s password.</source>
        <translation>サーバーのパスワードが違います。</translation>
    </message>
    <message>
        <source>This server asks for a password.</source>
        <translation>このサーバーにはパスワードが必要です。</translation>
    </message>
    <message>
        <source>There is a room “%1” already.</source>
        <translation>ルーム「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a room&apos;s name.</source>
        <translation>「%1」はルーム名に使えません。</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>そのルームはありません。</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>ルーム「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>その人はいません。</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>「%1」という人はここにいません。</translation>
    </message>
    <message>
        <source>That message isn&apos;t there any more.</source>
        <translation>そのメッセージはもうありません。</translation>
    </message>
    <message>
        <source>You are not in that room.</source>
        <translation>そのルームには参加していません。</translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>ここではその操作はできません。</translation>
    </message>
    <message>
        <source>That text can&apos;t be sent.</source>
        <translation>そのテキストは送信できません。</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>That was too much at once. Try it again in a moment.</source>
        <translation>一度に送りすぎました。少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>That doesn&apos;t work at the moment. Try it again when you are connected.</source>
        <translation>今はできません。接続してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a nickname. It has letters, digits and _ - . &apos; and single spaces only between them, begins with a letter or digit, and has up to 32 characters.</source>
        <translation>「%1」はニックネームに使えません。使えるのは文字、数字、_ - . &apos; と、その間の1つずつの空白だけで、先頭は文字か数字、長さは32文字までです。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>ウィンドウを表示できるディスプレイがありません。</translation>
    </message>
    <message>
        <source>Another window has the profile %1 and doesn&apos;t answer.</source>
        <translation>別のウィンドウがプロファイル %1 を使用していて、応答しません。</translation>
    </message>
</context>
</TS>
