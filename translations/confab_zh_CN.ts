<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Confab::Announcing</name>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%1 中有 %Ln 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>as a screen reader says it; %1: a nickname, %2: what they say, or what they do (&quot;marta waves&quot;)</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Confab::Arrival</name>
    <message>
        <source>Which server? A name or an address will do.</source>
        <translation>要连接哪个服务器？填名称或地址即可。</translation>
    </message>
    <message>
        <source>“%1” is not a server&apos;s name or address.</source>
        <translation>“%1”不是服务器的名称或地址。</translation>
    </message>
    <message>
        <source>How shall others call you?</source>
        <translation>别人该怎么称呼你？</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>This window has that server already.</source>
        <translation>此窗口已有该服务器。</translation>
    </message>
</context>
<context>
    <name>Confab::Attention</name>
    <message>
        <source>&amp;Show Confab</source>
        <translation>显示 Confab(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>of a notification; %1: a nickname, %2: a room</extracomment>
        <translation>%1 在 %2</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>有一条给你的消息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages for you while you were offline</source>
        <translation>
            <numerusform>你离线期间有 %Ln 条给你的消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::ChangedKeyDialog</name>
    <message>
        <source>The identity of “%1” has changed</source>
        <translation>“%1”的身份已改变</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The form of a date in a sentence, as in QDate::toString: 3 March 2026</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Confab has talked to %1 since %2 and knows its key. Today the server shows a different one.</source>
        <translation>Confab 自 %2起就与 %1 通信，并记住了它的密钥。今天服务器出示的却是另一个密钥。</translation>
    </message>
    <message>
        <source>This is normal if the server was reinstalled. It is also what an eavesdropper on your network would look like. Ask whoever runs the server to read this out:</source>
        <translation>如果服务器重装过，这很正常；但如果有人在你的网络中窃听，看起来也会是这样。请让管理服务器的人把下面的内容念给你听：</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Known until now:</source>
        <translation>此前已知：</translation>
    </message>
    <message>
        <source>Trust the new key</source>
        <translation>信任新密钥</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>保持断开</translation>
    </message>
    <message>
        <source>Connects, and knows the server by this key from now on</source>
        <translation>连接，并从此以此密钥识别该服务器</translation>
    </message>
    <message>
        <source>Keeps the key that is known</source>
        <translation>保留已知的密钥</translation>
    </message>
</context>
<context>
    <name>Confab::ChatClient</name>
    <message>
        <source>The server&apos;s key is of a kind that can&apos;t be checked.</source>
        <translation>服务器的密钥属于无法验证的类型。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>连接已断开。</translation>
    </message>
    <message>
        <source>Nothing was heard of the server any more.</source>
        <translation>服务器已没有任何响应。</translation>
    </message>
    <message>
        <source>The server sent something before its welcome that it may not.</source>
        <translation>服务器在欢迎消息之前发来了此时不该发的内容。</translation>
    </message>
    <message>
        <source>The server sent a welcome that nobody asked for.</source>
        <translation>服务器发来了没有人请求的欢迎消息。</translation>
    </message>
    <message>
        <source>The server does not know you any more.</source>
        <translation>服务器已经不认识你了。</translation>
    </message>
    <message>
        <source>The server refused what nobody asked for.</source>
        <translation>服务器拒绝了一个没有人提出的请求。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>内容太长了。</translation>
    </message>
</context>
<context>
    <name>Confab::Commands</name>
    <message>
        <source>A direct message has no topic.</source>
        <translation>私信没有话题。</translation>
    </message>
    <message>
        <source>Only moderators set the topic here.</source>
        <translation>这里只有管理员可以设置话题。</translation>
    </message>
    <message>
        <source>This is too long to send. Shorten it, or send it in parts.</source>
        <translation>内容太长，无法发送。请缩短，或分几次发送。</translation>
    </message>
</context>
<context>
    <name>Confab::Composer</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>How much still fits</source>
        <translation>还能写多少</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>给 %1 发消息</translation>
    </message>
    <message>
        <source>This is too long to send. Shorten it, or send it in parts.</source>
        <translation>内容太长，无法发送。请缩短，或分几次发送。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begin a new line, Tab completes a nickname, Up changes your last message.</source>
        <translation>按 Enter 发送，按 Shift 加 Enter 换行，按 Tab 补全昵称，按 Up 键编辑你的上一条消息。</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Changing your message</source>
        <translation>正在编辑你的消息</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it as it was</source>
        <translation>按 Enter 保存，按 Esc 保持原样</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>This is too long to save. Shorten it.</source>
        <translation>内容太长，无法保存。请缩短。</translation>
    </message>
    <message>
        <source>Choose an emoji (%1)</source>
        <extracomment>%1: a key</extracomment>
        <translation>选择表情（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>超出 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>A message can&apos;t be empty. To remove it, choose Delete in its menu; Esc leaves it as it was.</source>
        <translation>消息不能为空。要移除它，请在它的菜单中选择“删除”；按 Esc 保持原样。</translation>
    </message>
</context>
<context>
    <name>Confab::ComposerBar</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消（Esc）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Confab::Composing</name>
    <message>
        <source>What you write can&apos;t be kept on this computer. Is its disk full?</source>
        <translation>你写的内容无法保存在此计算机上。磁盘满了吗？</translation>
    </message>
    <message>
        <source>Your last message isn&apos;t sent yet; then you can change it.</source>
        <translation>你的上一条消息尚未发送；发送后即可更改。</translation>
    </message>
    <message>
        <source>Your last message is further up than what is loaded.</source>
        <translation>你的上一条消息在已加载内容的上方。</translation>
    </message>
</context>
<context>
    <name>Confab::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>A name or an address, with :port where it isn&apos;t the usual one</source>
        <translation>名称或地址；端口不是默认端口时，在后面加上 :端口</translation>
    </message>
    <message>
        <source>name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation>昵称(&amp;N)</translation>
    </message>
    <message>
        <source>How others will see you</source>
        <translation>别人会看到这个名字</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>The one password of this server</source>
        <translation>此服务器共用的密码</translation>
    </message>
    <message>
        <source>Goes to the server under this nickname</source>
        <translation>以此昵称进入服务器</translation>
    </message>
</context>
<context>
    <name>Confab::ConnectionNews</name>
    <message>
        <source>Connected to %1 as %2</source>
        <translation>已连接到 %1，昵称为 %2</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>与 %1 的连接已断开</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>未能连接到 %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Connection lost. Trying again now. You can keep writing.</source>
        <translation>连接已断开，正在重试。你可以继续写消息。</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>The server&apos;s identity has changed. You stayed disconnected.</source>
        <translation>服务器的身份已改变，连接保持断开。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>You are not connected.</source>
        <translation>你尚未连接到服务器。</translation>
    </message>
    <message numerus="yes">
        <source>Connection lost. Trying again in %Ln s. You can keep writing.</source>
        <translation>
            <numerusform>连接已断开，将在 %Ln 秒后重试。你可以继续写消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <translation>
            <numerusform>%1 将在 %Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>等待确认</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>%1 没有响应</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
</context>
<context>
    <name>Confab::DBusNotifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
</context>
<context>
    <name>Confab::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Closes this; nothing changes</source>
        <translation>关闭，不作任何更改</translation>
    </message>
</context>
<context>
    <name>Confab::DoNotDisturb</name>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>请勿打扰至 %1</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow, %1</source>
        <translation>请勿打扰至明天 %1</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>关闭请勿打扰</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>直到我关闭</translation>
    </message>
    <message>
        <source>Until the morning, %1</source>
        <translation>到早上 %1</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>请勿打扰(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Confab::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>查找表情</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>没有叫这个名字的表情。</translation>
    </message>
    <message>
        <source>Part of its name; the arrow keys choose, Enter takes it.</source>
        <translation>名称的一部分；用方向键选择，按 Enter 确定。</translation>
    </message>
    <message>
        <source>Those of that name, or those you used last and all the others</source>
        <translation>该名称的表情，或最近用过的以及其他全部</translation>
    </message>
</context>
<context>
    <name>Confab::EmojiPopup</name>
    <message>
        <source>Emoji of that name</source>
        <translation>叫这个名字的表情</translation>
    </message>
    <message numerus="yes">
        <source>%1, one of %Ln emoji. Up and Down choose, Enter takes it.</source>
        <translation>
            <numerusform>%1，共 %Ln 个表情。用上下键选择，按 Enter 选定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Up and Down choose, Enter takes it.</source>
        <translation>上下键选择，按 Enter 确定。</translation>
    </message>
</context>
<context>
    <name>Confab::EmptyRooms</name>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>这里还没有人说过话。</translation>
    </message>
    <message>
        <source>What you write here only %1 and you can read.</source>
        <translation>你在这里写的内容只有 %1 和你能看到。</translation>
    </message>
    <message>
        <source>Only those who were invited can read along. Invite the people you want to talk to.</source>
        <translation>只有受邀的人能看到这里的内容。邀请你想聊天的人吧。</translation>
    </message>
    <message>
        <source>Write the first message below. Everyone on this server can read it.</source>
        <translation>在下面写第一条消息。此服务器上的所有人都能看到。</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>邀请别人…</translation>
    </message>
</context>
<context>
    <name>Confab::GoToDialog</name>
    <message>
        <source>Where to</source>
        <translation>去哪里</translation>
    </message>
    <message>
        <source>What you type narrows the list; the arrow keys choose in it.</source>
        <translation>输入可缩小列表；用方向键在其中选择。</translation>
    </message>
    <message>
        <source>What fits what you typed</source>
        <translation>与输入相符的项</translation>
    </message>
</context>
<context>
    <name>Confab::GoToModel</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 条未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>join · %Ln people</source>
        <translation>
            <numerusform>加入 · %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Join room %1</source>
        <translation>加入房间 %1</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>房间 %1</translation>
    </message>
    <message>
        <source>Search messages for “%1”</source>
        <translation>在消息中搜索“%1”</translation>
    </message>
</context>
<context>
    <name>Confab::Help</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>输入时</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Complete a nickname or an emoji&apos;s :name:, or move on</source>
        <translation>补全昵称或表情的 :名称:，或移到下一处</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>选择表情</translation>
    </message>
    <message>
        <source>Change your last message, while the field is empty</source>
        <translation>编辑你的上一条消息（输入框为空时）</translation>
    </message>
    <message>
        <source>Stop changing or answering a message</source>
        <translation>停止编辑或回复消息</translation>
    </message>
    <message>
        <source>On a message</source>
        <translation>在消息上</translation>
    </message>
    <message>
        <source>Walk from message to message</source>
        <translation>在消息之间移动</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>复制它</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>回复它</translation>
    </message>
    <message>
        <source>React with an emoji</source>
        <translation>用表情回应</translation>
    </message>
    <message>
        <source>Change it, if it is yours</source>
        <translation>编辑它（如果是你的）</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除它</translation>
    </message>
    <message>
        <source>Show all of it, go to what it answers, or send it again</source>
        <translation>显示全部、前往它所回复的消息，或重新发送</translation>
    </message>
    <message>
        <source>Open its menu; also that of a room or a person</source>
        <translation>打开它的菜单；对房间或成员也可用</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>窗口中的任何位置</translation>
    </message>
</context>
<context>
    <name>Confab::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>命令和按键</translation>
    </message>
    <message>
        <source>What you can type or press, and what it does</source>
        <translation>可以输入或按下什么，以及它的作用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes this text</source>
        <translation>关闭此文本</translation>
    </message>
</context>
<context>
    <name>Confab::KnownKeysPage</name>
    <message>
        <source>Confab remembers each server&apos;s key and warns when it changes. Forget one only if you know why: the next connection takes whatever key it is shown.</source>
        <translation>Confab 会记住每个服务器的密钥，并在密钥改变时发出警告。只有清楚原因时才忘记密钥：下次连接会接受服务器出示的任何密钥。</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>已知服务器</translation>
    </message>
    <message>
        <source>&amp;Forget this key…</source>
        <translation>忘记此密钥(&amp;F)…</translation>
    </message>
    <message>
        <source>%1 – known since %2</source>
        <extracomment>%1: a server&apos;s address, %2: a date</extracomment>
        <translation>%1 – 自 %2起已知</translation>
    </message>
    <message>
        <source>No server is known yet.</source>
        <translation>还没有已知的服务器。</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>会先询问</translation>
    </message>
</context>
<context>
    <name>Confab::LineDialog</name>
    <message>
        <source>Takes what you typed</source>
        <translation>采用你输入的内容</translation>
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
        <translation>已加密</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>What you write is encrypted on its way to the server.</source>
        <translation>你写的内容在发往服务器的途中是加密的。</translation>
    </message>
    <message>
        <source>Whoever is on the network between you and the server can read along.</source>
        <translation>你和服务器之间的网络上，任何人都能看到你写的内容。</translation>
    </message>
</context>
<context>
    <name>Confab::MessageActions</name>
    <message>
        <source>Delete the message</source>
        <translation>删除消息</translation>
    </message>
    <message>
        <source>“%1” will be gone for everyone, for good.</source>
        <translation>“%1”将对所有人永久消失。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Confab::MessageChannel</name>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
</context>
<context>
    <name>Confab::NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>新建房间</translation>
    </message>
    <message>
        <source>What the room is about; may be empty</source>
        <translation>这个房间聊什么；可以留空</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>私密(&amp;P)</translation>
    </message>
    <message>
        <source>Only its members know of a private room, and only they can invite others.</source>
        <translation>只有成员知道私密房间的存在，也只有成员能邀请别人。</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>话题(&amp;T)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>What shall the room be called?</source>
        <translation>房间叫什么名字？</translation>
    </message>
    <message>
        <source>A room&apos;s name has letters, digits and _ - . &apos; and no spaces, begins with a letter or digit, and has up to 32 characters.</source>
        <translation>房间名由文字、数字和 _ - . &apos; 组成，不含空格，以文字或数字开头，最多 32 个字符。</translation>
    </message>
    <message>
        <source>Letters, digits and _ - . &apos;, no spaces</source>
        <translation>字母、数字和 _ - . &apos;，不含空格</translation>
    </message>
    <message>
        <source>Makes the room and goes there</source>
        <translation>创建房间并进入</translation>
    </message>
</context>
<context>
    <name>Confab::Notice</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>two nicknames</extracomment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <extracomment>three nicknames</extracomment>
        <translation>%1、%2 和 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln others</source>
        <extracomment>two nicknames and the number of the others, always two or more</extracomment>
        <translation>
            <numerusform>%1、%2 和另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 加入了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left again</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 加入后又离开了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 离开后又回来了</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left (%2)</source>
        <extracomment>%1: a nickname, %2: what the person said on leaving</extracomment>
        <translation>%1 离开了（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 离开了</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1 移除了话题</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <extracomment>%1: a nickname, %2: the topic</extracomment>
        <translation>%1 设置了话题：%2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <extracomment>a nickname that was changed, and what it is since</extracomment>
        <translation>%1 改名为 %2</translation>
    </message>
</context>
<context>
    <name>Confab::Options</name>
    <message>
        <source>Confab – a chat for a network of one&apos;s own.</source>
        <translation>Confab – 在自己网络里用的聊天软件。</translation>
    </message>
    <message>
        <source>The server to connect to.</source>
        <translation>要连接的服务器。</translation>
    </message>
    <message>
        <source>The nickname to go by.</source>
        <translation>要使用的昵称。</translation>
    </message>
    <message>
        <source>The folder of settings and known keys.</source>
        <translation>存放设置和已知密钥的文件夹。</translation>
    </message>
    <message>
        <source>Connect without asking where server and nickname are known.</source>
        <translation>服务器和昵称已知时，不询问，直接连接。</translation>
    </message>
    <message>
        <source>The window&apos;s language: %1.</source>
        <translation>窗口的语言：%1。</translation>
    </message>
    <message>
        <source>Encryption, on or off (for servers that run without it).</source>
        <translation>加密，on 或 off（off 用于不加密的服务器）。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>“%1”不是选项。</translation>
    </message>
    <message>
        <source>--language: there is no “%1”, only %2.</source>
        <translation>--language：没有“%1”，只有 %2。</translation>
    </message>
    <message>
        <source>--tls is “on” or “off”, not “%1”.</source>
        <translation>--tls 只能是“on”或“off”，不能是“%1”。</translation>
    </message>
    <message>
        <source>--server: “%1” is not a HOST or HOST:PORT.</source>
        <translation>--server：“%1”不是 HOST 或 HOST:PORT。</translation>
    </message>
    <message>
        <source>--nick: “%1” can&apos;t be a nickname.</source>
        <translation>--nick：“%1”不能用作昵称。</translation>
    </message>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile 需要指定文件夹。</translation>
    </message>
    <message>
        <source>Leave this person&apos;s other windows connected.</source>
        <translation>让此人的其他窗口保持连接。</translation>
    </message>
</context>
<context>
    <name>Confab::PeopleList</name>
    <message>
        <source>People</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Who is in this room, by presence.</source>
        <translation>此房间里的人，按在线状态分组。</translation>
    </message>
</context>
<context>
    <name>Confab::PeopleModel</name>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message numerus="yes">
        <source>ONLINE — %Ln</source>
        <extracomment>a heading, %Ln: how many people</extracomment>
        <translation>
            <numerusform>在线 — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AWAY — %Ln</source>
        <translation>
            <numerusform>离开 — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OFFLINE — %Ln</source>
        <translation>
            <numerusform>离线 — %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1: the user&apos;s own nickname</extracomment>
        <translation>%1（你）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>as a screen reader says it; %1: a nickname, %2: &quot;online&quot;, &quot;away&quot; …</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>WERE ONLINE — %Ln</source>
        <extracomment>a heading while the connection is lost, %Ln: how many people</extracomment>
        <translation>
            <numerusform>在线（断线前） — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE AWAY — %Ln</source>
        <translation>
            <numerusform>离开（断线前） — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE OFFLINE — %Ln</source>
        <translation>
            <numerusform>离线（断线前） — %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message numerus="yes">
        <source>DO NOT DISTURB — %Ln</source>
        <translation>
            <numerusform>请勿打扰 — %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::PeopleSide</name>
    <message>
        <source>Find a person</source>
        <translation>查找成员</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people. Type the beginning of a nickname.</source>
        <translation>
            <numerusform>共 %Ln 人。请输入昵称的开头。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>What you type narrows the list below.</source>
        <translation>输入可缩小下面的列表。</translation>
    </message>
    <message>
        <source>Empties the field</source>
        <translation>清空此栏</translation>
    </message>
</context>
<context>
    <name>Confab::PlainDialog</name>
    <message>
        <source>Confab&apos;s icon</source>
        <translation>Confab 的图标</translation>
    </message>
    <message>
        <source>A chat for a network of one&apos;s own.</source>
        <translation>在自己网络里用的聊天软件。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It stands on Qt %1.</source>
        <translation>自由软件，采用 MIT 许可证。基于 Qt %1。</translation>
    </message>
    <message>
        <source>About Confab</source>
        <translation>关于 Confab</translation>
    </message>
    <message>
        <source>Confab %1</source>
        <translation>Confab %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes this text</source>
        <translation>关闭此文本</translation>
    </message>
</context>
<context>
    <name>Confab::Preferring</name>
    <message>
        <source>Forget a key</source>
        <translation>忘记密钥</translation>
    </message>
    <message>
        <source>The next connection to %1 will take whatever key it is shown. That is right if the server was reinstalled.</source>
        <translation>下次连接到 %1 时，会接受它出示的任何密钥。如果服务器重装过，这样做是对的。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
</context>
<context>
    <name>Confab::PresenceKeeper</name>
    <message>
        <source>Set a note…</source>
        <translation>设置状态说明…</translation>
    </message>
    <message>
        <source>Change your nickname…</source>
        <translation>更改昵称…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>状态说明</translation>
    </message>
    <message>
        <source>What others see beside your name</source>
        <translation>显示在你的名字旁边，别人可以看到</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>That is too long for a note.</source>
        <translation>状态说明太长了。</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>How shall others call you?</source>
        <translation>别人该怎么称呼你？</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>Confab::Profile</name>
    <message>
        <source>The profile folder %1 can&apos;t be written.</source>
        <translation>无法写入配置文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>Confab::RoomActions</name>
    <message>
        <source>There is no public room “%1”. You can create it with + beside the rooms.</source>
        <translation>没有名为“%1”的公开房间。你可以用房间列表旁的 + 创建它。</translation>
    </message>
    <message>
        <source>The lobby can&apos;t be left.</source>
        <translation>大厅无法离开。</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>离开房间</translation>
    </message>
    <message>
        <source>“%1” is private: once you have left you need an invitation to come back.</source>
        <translation>“%1”是私密房间：离开后，要有人邀请才能回来。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>那就是你自己。</translation>
    </message>
    <message>
        <source>Everyone is in the lobby already.</source>
        <translation>所有人都已经在大厅里了。</translation>
    </message>
    <message>
        <source>Nobody can be invited into a direct message.</source>
        <translation>私信里不能邀请别人。</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>这里没有叫“%1”的人。</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Set the topic…</source>
        <translation>设置话题…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Hide until the next message</source>
        <translation>隐藏到有新消息为止</translation>
    </message>
    <message>
        <source>Write a direct message</source>
        <translation>发私信</translation>
    </message>
    <message>
        <source>Mention in this room</source>
        <translation>在此房间提及</translation>
    </message>
    <message>
        <source>Invite into</source>
        <translation>邀请加入</translation>
    </message>
</context>
<context>
    <name>Confab::RoomHeader</name>
    <message>
        <source>What the room is about</source>
        <translation>这个房间聊什么</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>What is the room about?</source>
        <translation>这个房间聊什么？</translation>
    </message>
    <message>
        <source>Set a topic</source>
        <translation>设置话题</translation>
    </message>
</context>
<context>
    <name>Confab::RoomListModel</name>
    <message numerus="yes">
        <source>joined · %Ln people</source>
        <translation>
            <numerusform>已加入 · %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::RoomSign</name>
    <message>
        <source>Private room</source>
        <translation>私密房间</translation>
    </message>
    <message>
        <source>Private: only its members know of it</source>
        <translation>私密：只有成员知道它的存在</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsButton</name>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Show the rooms</source>
        <translation>显示房间</translation>
    </message>
    <message numerus="yes">
        <source>Shows the rooms. %Ln messages are for you.</source>
        <translation>
            <numerusform>显示房间。有 %Ln 条消息是给你的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the rooms. There is something new in them.</source>
        <translation>显示房间。其中有新内容。</translation>
    </message>
    <message>
        <source>Shows the rooms.</source>
        <translation>显示房间。</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsDialog</name>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>查找房间</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>公开房间</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>新建房间(&amp;N)…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>What you type narrows the list; the arrow keys choose in it.</source>
        <translation>输入可缩小列表；用方向键在其中选择。</translation>
    </message>
    <message>
        <source>The rooms that anyone can join, each with its topic</source>
        <translation>人人可加入的房间及其主题</translation>
    </message>
    <message>
        <source>Asks for the name and the topic of a room to make</source>
        <translation>询问要创建的房间的名称和主题</translation>
    </message>
    <message>
        <source>Goes to the chosen room</source>
        <translation>进入所选房间</translation>
    </message>
    <message>
        <source>There is no public room “%1”. “New room…” makes it.</source>
        <extracomment>what was typed, and the words on a button</extracomment>
        <translation>没有名为“%1”的公开房间。“新建房间…”可以创建它。</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsModel</name>
    <message>
        <source>ROOMS</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>DIRECT MESSAGES</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>房间 %1</translation>
    </message>
    <message>
        <source>Private room %1</source>
        <translation>私密房间 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>as a screen reader says it; %1: a nickname, %2: &quot;online&quot;, &quot;away&quot; …</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 条未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention you</source>
        <translation>
            <numerusform>%Ln 条提及你</numerusform>
        </translation>
    </message>
    <message>
        <source>you were invited</source>
        <translation>你被邀请了</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsView</name>
    <message>
        <source>Rooms and direct messages</source>
        <translation>房间和私信</translation>
    </message>
    <message>
        <source>Join or create a room</source>
        <translation>加入或创建房间</translation>
    </message>
    <message>
        <source>New direct message</source>
        <translation>新建私信</translation>
    </message>
</context>
<context>
    <name>Confab::SearchFeeder</name>
    <message>
        <source>“%1” is not a date. Write it as year-month-day: 2026-11-01.</source>
        <translation>“%1”不是日期。请按“年-月-日”的格式写：2026-11-01。</translation>
    </message>
    <message>
        <source>You are in no room called “%1”.</source>
        <translation>你所在的房间里没有叫“%1”的。</translation>
    </message>
    <message>
        <source>Searching needs a connection.</source>
        <translation>搜索需要先连接到服务器。</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>这里没有叫“%1”的人。</translation>
    </message>
    <message>
        <source>The search didn&apos;t work. Try it again in a moment.</source>
        <translation>搜索没有成功。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>Confab::SearchField</name>
    <message>
        <source>Search messages</source>
        <translation>搜索消息</translation>
    </message>
    <message>
        <source>Words and “phrases”; from:nickname, in:room, after: and before: a date narrow it.</source>
        <translation>词语和“短语”；可用 from:昵称、in:房间，以及 after: 和 before: 加日期来缩小范围。</translation>
    </message>
    <message>
        <source>Search %1</source>
        <extracomment>in the search field, with the key that goes there</extracomment>
        <translation>搜索 %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Looks through all your rooms</source>
        <translation>搜索你的所有房间</translation>
    </message>
    <message>
        <source>Empties the field</source>
        <translation>清空此栏</translation>
    </message>
</context>
<context>
    <name>Confab::SearchModel</name>
    <message>
        <source>%1 in %2, %3, %4</source>
        <extracomment>a message that was found, as a screen reader says it; %1: who, %2: where, %3: when, %4: the text</extracomment>
        <translation>%1，在 %2，%3，%4</translation>
    </message>
</context>
<context>
    <name>Confab::SearchPanel</name>
    <message>
        <source>Words, or a phrase in quotes. Narrow it with from:nickname, in:room, after:2026-10-01 (that day and later) and before:2026-11-01 (earlier than that day).</source>
        <translation>输入词语，或带引号的短语。可用 from:昵称、in:房间、after:2026-10-01（当天及以后）和 before:2026-11-01（早于当天）缩小范围。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>找到的消息</translation>
    </message>
    <message>
        <source>Search in all your rooms</source>
        <translation>在你的所有房间中搜索</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>No message was found.</source>
        <translation>没有找到消息。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln messages</source>
        <translation>
            <numerusform>最新的 %Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes back to the room</source>
        <translation>返回房间</translation>
    </message>
    <message>
        <source>The arrow keys go from one to the next, Enter shows one in its room.</source>
        <translation>方向键逐条移动，按 Enter 在其房间中显示。</translation>
    </message>
</context>
<context>
    <name>Confab::SelfCard</name>
    <message>
        <source>You: %1, %2</source>
        <translation>你：%1，%2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Opens the menu of your status</source>
        <translation>打开你的状态菜单</translation>
    </message>
</context>
<context>
    <name>Confab::ServerLink</name>
    <message>
        <source>The server sent something that can&apos;t be understood: %1</source>
        <translation>服务器发来了无法理解的内容：%1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: it did not answer in time.</source>
        <translation>无法连接到 %1：没有及时响应。</translation>
    </message>
    <message>
        <source>The server did not agree to a secure connection in time. It may work without TLS.</source>
        <translation>服务器没有及时同意建立安全连接。它可能没有使用 TLS。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器没有及时响应。</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may ask for a secure connection (TLS).</source>
        <translation>服务器没有及时响应。它可能要求安全连接（TLS）。</translation>
    </message>
    <message>
        <source>There is no server at %1.</source>
        <translation>在 %1 没有找到服务器。</translation>
    </message>
    <message>
        <source>There is no machine named %1.</source>
        <translation>没有名为 %1 的计算机。</translation>
    </message>
    <message>
        <source>No secure connection came about; the server may work without TLS. (%1)</source>
        <translation>未能建立安全连接；服务器可能没有使用 TLS。（%1）</translation>
    </message>
    <message>
        <source>The server did not answer; it may ask for a secure connection (TLS). (%1)</source>
        <translation>服务器没有响应；它可能要求安全连接（TLS）。（%1）</translation>
    </message>
</context>
<context>
    <name>Confab::Servers</name>
    <message>
        <source>Remove the server</source>
        <translation>移除服务器</translation>
    </message>
    <message>
        <source>%1 and its rooms will be gone from this window. What was written stays on the server.</source>
        <translation>%1 及其房间将从此窗口消失。写过的内容仍保留在服务器上。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Confab::SettingsDialog</name>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>密度(&amp;D)</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>Beside the nickname</source>
        <translation>在昵称旁边</translation>
    </message>
    <message>
        <source>Beside each message</source>
        <translation>在每条消息旁边</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Notify me of mentions and direct messages</source>
        <translation>有提及和私信时通知我(&amp;N)</translation>
    </message>
    <message>
        <source>Show what was &amp;said in notifications</source>
        <translation>在通知中显示消息内容(&amp;S)</translation>
    </message>
    <message>
        <source>Play a s&amp;ound with them</source>
        <translation>通知时播放声音(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>关闭窗口后在托盘中继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Show me as &amp;away after</source>
        <translation>无操作多久后显示为离开(&amp;A)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>&amp;Connect at the start without asking</source>
        <translation>启动时直接连接，不再询问(&amp;C)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Light, dark, or as the rest of the desktop</source>
        <translation>浅色、深色或与桌面一致</translation>
    </message>
    <message>
        <source>Of all words in the window, measured by those of the desktop</source>
        <translation>窗口内所有文字相对于桌面的大小</translation>
    </message>
    <message>
        <source>How much room there is around messages</source>
        <translation>消息周围留多少空间</translation>
    </message>
    <message>
        <source>Where the timeline says when something was written</source>
        <translation>在何处显示书写时间</translation>
    </message>
    <message>
        <source>Of the words, dates and numbers in the window</source>
        <translation>窗口中的文字、日期和数字</translation>
    </message>
    <message>
        <source>Unless their room is on the screen just now</source>
        <translation>除非其房间正显示在屏幕上</translation>
    </message>
    <message>
        <source>Otherwise they only say who wrote, and where</source>
        <translation>否则只说明谁在哪里写了消息</translation>
    </message>
    <message>
        <source>A short one, with each notification</source>
        <translation>每条通知响一声短音</translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back</source>
        <translation>托盘中的图标可让窗口回来</translation>
    </message>
    <message>
        <source>So long without a key or a movement of the mouse</source>
        <translation>没有按键或移动鼠标的时长</translation>
    </message>
    <message>
        <source>To the servers and under the nicknames of the last time</source>
        <translation>连接上次的服务器，使用上次的昵称</translation>
    </message>
    <message>
        <source>Closes the settings, which hold already</source>
        <translation>关闭设置；设置已生效</translation>
    </message>
</context>
<context>
    <name>Confab::SlashCommands</name>
    <message>
        <source>/me needs a text: /me waves</source>
        <translation>/me 后面要有文字：/me 挥挥手</translation>
    </message>
    <message>
        <source>That is too long for a farewell.</source>
        <translation>告别语太长了。</translation>
    </message>
    <message>
        <source>There is no command /%1. Type /help for a list, or // to begin with a slash.</source>
        <translation>没有 /%1 这个命令。输入 /help 查看命令列表；要以斜杠开头，请输入 //。</translation>
    </message>
    <message>
        <source>/nick needs a nickname: /nick ana</source>
        <translation>/nick 后面要有昵称：/nick ana</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a nickname.</source>
        <translation>“%1”不能用作昵称。</translation>
    </message>
    <message>
        <source>/join needs a room: /join build</source>
        <translation>/join 后面要有房间名：/join build</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a room&apos;s name.</source>
        <translation>“%1”不能用作房间名。</translation>
    </message>
    <message>
        <source>/leave leaves the room that you see. It takes nothing after it.</source>
        <translation>/leave 会离开你正在看的房间，后面不能跟其他内容。</translation>
    </message>
    <message>
        <source>/msg needs a nickname: /msg marta hello</source>
        <translation>/msg 后面要有昵称：/msg marta 你好</translation>
    </message>
    <message>
        <source>/invite needs a nickname: /invite marta</source>
        <translation>/invite 后面要有昵称：/invite marta</translation>
    </message>
    <message>
        <source>That is too long for a topic.</source>
        <translation>话题太长了。</translation>
    </message>
    <message>
        <source>That is too long for a note.</source>
        <translation>状态说明太长了。</translation>
    </message>
    <message>
        <source>/me TEXT</source>
        <translation>/me 文字</translation>
    </message>
    <message>
        <source>Say what you do: “ana waves”</source>
        <translation>说你在做什么：“ana 挥挥手”</translation>
    </message>
    <message>
        <source>/nick NICKNAME</source>
        <translation>/nick 昵称</translation>
    </message>
    <message>
        <source>Be called otherwise</source>
        <translation>换个昵称</translation>
    </message>
    <message>
        <source>/join ROOM</source>
        <translation>/join 房间</translation>
    </message>
    <message>
        <source>Enter a room</source>
        <translation>加入房间</translation>
    </message>
    <message>
        <source>Leave this room</source>
        <translation>离开此房间</translation>
    </message>
    <message>
        <source>/msg NICKNAME TEXT</source>
        <translation>/msg 昵称 文字</translation>
    </message>
    <message>
        <source>Write to one person alone</source>
        <translation>单独给一个人发消息</translation>
    </message>
    <message>
        <source>/invite NICKNAME</source>
        <translation>/invite 昵称</translation>
    </message>
    <message>
        <source>Bring someone into this room</source>
        <translation>邀请某人加入此房间</translation>
    </message>
    <message>
        <source>/topic TEXT</source>
        <translation>/topic 文字</translation>
    </message>
    <message>
        <source>Set what this room is about</source>
        <translation>设置这个房间聊什么</translation>
    </message>
    <message>
        <source>/away TEXT</source>
        <translation>/away 文字</translation>
    </message>
    <message>
        <source>Be away, with or without a note</source>
        <translation>设为离开，可附状态说明</translation>
    </message>
    <message>
        <source>Be back</source>
        <translation>回来</translation>
    </message>
    <message>
        <source>/search WORDS</source>
        <translation>/search 词语</translation>
    </message>
    <message>
        <source>Find messages</source>
        <translation>查找消息</translation>
    </message>
    <message>
        <source>/quit TEXT</source>
        <translation>/quit 文字</translation>
    </message>
    <message>
        <source>Leave and close the window, with or without a farewell</source>
        <translation>离开并关闭窗口，可附告别语</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>显示此列表</translation>
    </message>
    <message>
        <source>//TEXT</source>
        <translation>//文字</translation>
    </message>
    <message>
        <source>Send a text that begins with a slash</source>
        <translation>发送以斜杠开头的文字</translation>
    </message>
</context>
<context>
    <name>Confab::SpellMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>将“%1”添加到词典</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写检查</translation>
    </message>
    <message>
        <source>Don&apos;t check</source>
        <translation>不检查</translation>
    </message>
</context>
<context>
    <name>Confab::StatusLine</name>
    <message>
        <source>The connection</source>
        <translation>连接状态</translation>
    </message>
    <message>
        <source>How many people are in the room</source>
        <translation>房间里有多少人</translation>
    </message>
    <message>
        <source>How long the server takes to answer</source>
        <translation>服务器的响应时间</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>Confab::Switching</name>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>New direct message</source>
        <translation>新建私信</translation>
    </message>
    <message>
        <source>Invite into %1</source>
        <translation>邀请加入 %1</translation>
    </message>
    <message>
        <source>A room or a person</source>
        <translation>房间名或昵称</translation>
    </message>
    <message>
        <source>A nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>You are not connected.</source>
        <translation>你尚未连接到服务器。</translation>
    </message>
    <message>
        <source>There is nobody else just now.</source>
        <translation>现在没有其他人。</translation>
    </message>
    <message>
        <source>There is nobody of that name.</source>
        <translation>没有叫这个名字的人。</translation>
    </message>
</context>
<context>
    <name>Confab::SystemTray</name>
    <message numerus="yes">
        <source>%Ln messages for you</source>
        <translation>
            <numerusform>有 %Ln 条给你的消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>未读消息</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineActions</name>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>React</source>
        <translation>表情回应</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>可以对这条消息做什么</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineModel</name>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people reacted with %1</source>
        <extracomment>%Ln: how many people, %1: an emoji</extracomment>
        <translation>
            <numerusform>%Ln 人用 %1 回应了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others reacted with %2</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people besides, %2: an emoji</extracomment>
        <translation>
            <numerusform>%1 和另外 %Ln 人用 %2 回应了</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reacted with %2</source>
        <extracomment>%1: a nickname, %2: an emoji</extracomment>
        <translation>%1 用 %2 回应了</translation>
    </message>
    <message>
        <source>%1 and %2 reacted with %3</source>
        <extracomment>%1: one or more nicknames, %2: one more, %3: an emoji</extracomment>
        <translation>%1 和 %2 用 %3 回应了</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineText</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>%1: why</extracomment>
        <translation>未发送</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>消息已删除</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <extracomment>%1: the nickname of whom a message answers</extracomment>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>a reply</source>
        <translation>一条回复</translation>
    </message>
    <message>
        <source>with yours</source>
        <extracomment>after an emoji and how many people reacted with it: the user did as well</extracomment>
        <translation>包括你</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln lines</source>
        <extracomment>%Ln: how many lines a message has</extracomment>
        <translation>
            <numerusform>显示全部 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>未发送：%1</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;name and time</source>
        <translation>连同昵称和时间复制(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>重新发送(&amp;S)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The messages of this room. The arrow keys go from one to the next.</source>
        <translation>此房间的消息。用方向键逐条移动。</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>跳到最新</translation>
    </message>
    <message numerus="yes">
        <source>Jump to latest · %Ln new</source>
        <translation>
            <numerusform>跳到最新 · %Ln 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>回复(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;act…</source>
        <translation>表情回应(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go to what it answers</source>
        <translation>前往被回复的消息(&amp;G)</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>放弃发送(&amp;I)</translation>
    </message>
    <message>
        <source>React</source>
        <translation>表情回应</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>打开链接(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>复制所选内容(&amp;S)</translation>
    </message>
    <message>
        <source>Goes to the end of the room</source>
        <translation>转到房间末尾</translation>
    </message>
</context>
<context>
    <name>Confab::TroubleLine</name>
    <message>
        <source>Connect as “%1”</source>
        <translation>用“%1”连接</translation>
    </message>
    <message>
        <source>Takes a nickname that is free</source>
        <translation>使用一个空闲的昵称</translation>
    </message>
</context>
<context>
    <name>Confab::TypingPeople</name>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 正在输入…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 和 %2 正在输入…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>好几个人正在输入…</translation>
    </message>
    <message>
        <source>Somebody is typing…</source>
        <translation>有人正在输入…</translation>
    </message>
</context>
<context>
    <name>Confab::WelcomePage</name>
    <message>
        <source>Welcome to Confab</source>
        <translation>欢迎使用 Confab</translation>
    </message>
    <message>
        <source>Where does your team talk, and how shall others call you?</source>
        <translation>你的团队在哪里聊天？别人该怎么称呼你？</translation>
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
        <translation>房间(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose a server and a nickname</source>
        <translation>选择服务器和昵称</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Leave the server</source>
        <translation>离开服务器</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave and close the window</source>
        <translation>离开并关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写消息(&amp;W)</translation>
    </message>
    <message>
        <source>Go to the field for a message</source>
        <translation>转到消息输入框</translation>
    </message>
    <message>
        <source>Go to the &amp;latest message</source>
        <translation>前往最新消息(&amp;L)</translation>
    </message>
    <message>
        <source>Scroll to the end</source>
        <translation>滚动到末尾</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>房间(&amp;R)</translation>
    </message>
    <message>
        <source>Show or fold the rooms</source>
        <translation>显示或收起房间</translation>
    </message>
    <message>
        <source>Show or fold the people</source>
        <translation>显示或收起成员</translation>
    </message>
    <message>
        <source>&amp;Commands and keys</source>
        <translation>命令和按键(&amp;C)</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>可以输入什么</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>关于 Confab(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>前往(&amp;G)…</translation>
    </message>
    <message>
        <source>To a room or a person</source>
        <translation>前往某个房间或某个人</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Find messages in all your rooms</source>
        <translation>在你的所有房间中查找消息</translation>
    </message>
    <message>
        <source>&amp;Join or create a room…</source>
        <translation>加入或创建房间(&amp;J)…</translation>
    </message>
    <message>
        <source>Choose one of the public rooms, or make one</source>
        <translation>选择一个公开房间，或新建一个</translation>
    </message>
    <message>
        <source>New &amp;direct message…</source>
        <translation>新建私信(&amp;D)…</translation>
    </message>
    <message>
        <source>Write to one person alone</source>
        <translation>单独给一个人发消息</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>标为已读(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing of this room is new any more</source>
        <translation>此房间里不再有未读内容</translation>
    </message>
    <message>
        <source>Set the &amp;topic…</source>
        <translation>设置话题(&amp;T)…</translation>
    </message>
    <message>
        <source>What this room is about</source>
        <translation>这个房间聊什么</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>邀请(&amp;I)…</translation>
    </message>
    <message>
        <source>Bring someone into this room</source>
        <translation>邀请某人加入此房间</translation>
    </message>
    <message>
        <source>Leave the r&amp;oom</source>
        <translation>离开房间(&amp;O)</translation>
    </message>
    <message>
        <source>Be in it no more</source>
        <translation>不再留在这个房间里</translation>
    </message>
    <message>
        <source>&amp;Previous room</source>
        <translation>上一个房间(&amp;P)</translation>
    </message>
    <message>
        <source>The one above in the list</source>
        <translation>列表中上面的那个</translation>
    </message>
    <message>
        <source>&amp;Next room</source>
        <translation>下一个房间(&amp;N)</translation>
    </message>
    <message>
        <source>The one below in the list</source>
        <translation>列表中下面的那个</translation>
    </message>
    <message>
        <source>Previous &amp;unread room</source>
        <translation>上一个未读房间(&amp;U)</translation>
    </message>
    <message>
        <source>The one above with something new</source>
        <translation>上面有新消息的那个</translation>
    </message>
    <message>
        <source>N&amp;ext unread room</source>
        <translation>下一个未读房间(&amp;E)</translation>
    </message>
    <message>
        <source>The one below with something new</source>
        <translation>下面有新消息的那个</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>成员(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>How Confab looks, and what it tells you of</source>
        <translation>Confab 的外观，以及它会通知你什么</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>添加服务器(&amp;A)…</translation>
    </message>
    <message>
        <source>Be on another server as well</source>
        <translation>同时连接另一个服务器</translation>
    </message>
    <message>
        <source>Re&amp;move the server…</source>
        <translation>移除服务器(&amp;M)…</translation>
    </message>
    <message>
        <source>This window has it no more</source>
        <translation>此窗口不再包含它</translation>
    </message>
</context>
<context>
    <name>Confab::Words</name>
    <message>
        <source>You connected from somewhere else, so this window was disconnected.</source>
        <translation>你从别处连接了，所以此窗口已断开。</translation>
    </message>
    <message>
        <source>You were removed from this server.</source>
        <translation>你已被移出此服务器。</translation>
    </message>
    <message>
        <source>This server doesn&apos;t let you in.</source>
        <translation>此服务器不让你进入。</translation>
    </message>
    <message>
        <source>The server is full at the moment.</source>
        <translation>服务器目前已满。</translation>
    </message>
    <message>
        <source>There are too many connections from your address.</source>
        <translation>来自你的地址的连接太多了。</translation>
    </message>
    <message>
        <source>The server speaks another version of the protocol than this window.</source>
        <translation>服务器使用的协议版本与此窗口不同。</translation>
    </message>
    <message>
        <source>The server is shutting down.</source>
        <translation>服务器正在关闭。</translation>
    </message>
    <message>
        <source>That was too much at once. It goes on in a moment.</source>
        <translation>操作太频繁了。稍后会自动继续。</translation>
    </message>
    <message>
        <source>The server can&apos;t store anything at the moment.</source>
        <translation>服务器目前无法保存任何内容。</translation>
    </message>
    <message>
        <source>“%1” is in use.</source>
        <translation>“%1”已有人在用。</translation>
    </message>
    <message>
        <source>“%1” looks too much like the name of someone else.</source>
        <translation>“%1”与别人的名字太像了。</translation>
    </message>
    <message>
        <source>“%1” belongs to someone.</source>
        <translation>“%1”已有主人。</translation>
    </message>
    <message>
        <source>That isn&apos;t the server&apos;s password.</source>
        <translation>这不是服务器的密码。</translation>
    </message>
    <message>
        <source>This server asks for a password.</source>
        <translation>此服务器需要密码。</translation>
    </message>
    <message>
        <source>There is a room “%1” already.</source>
        <translation>已经有名为“%1”的房间了。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a room&apos;s name.</source>
        <translation>“%1”不能用作房间名。</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>没有这个房间。</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>没有名为“%1”的房间。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>没有这个人。</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>这里没有叫“%1”的人。</translation>
    </message>
    <message>
        <source>That message isn&apos;t there any more.</source>
        <translation>那条消息已经不在了。</translation>
    </message>
    <message>
        <source>You are not in that room.</source>
        <translation>你不在那个房间里。</translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>你不能在这里这样做。</translation>
    </message>
    <message>
        <source>That text can&apos;t be sent.</source>
        <translation>这段文字无法发送。</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>太长了。</translation>
    </message>
    <message>
        <source>That was too much at once. Try it again in a moment.</source>
        <translation>操作太频繁了。请稍后再试。</translation>
    </message>
    <message>
        <source>That doesn&apos;t work at the moment. Try it again when you are connected.</source>
        <translation>现在无法进行。请在连接后再试。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a nickname. It has letters, digits and _ - . &apos; and single spaces only between them, begins with a letter or digit, and has up to 32 characters.</source>
        <translation>“%1”不能用作昵称。昵称由文字、数字和 _ - . &apos; 组成，中间只能有单个空格，以文字或数字开头，最多 32 个字符。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>没有可以打开窗口的屏幕。</translation>
    </message>
    <message>
        <source>Another window has the profile %1 and doesn&apos;t answer.</source>
        <translation>另一个窗口正在使用配置文件夹 %1，但没有响应。</translation>
    </message>
</context>
</TS>
