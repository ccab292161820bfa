<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Confab::Announcing</name>
    <message numerus="yes">
        <source>%n new messages in %1</source>
        <translation>
            <numerusform>%n new message in %1</numerusform>
            <numerusform>%n new messages in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::Attention</name>
    <message numerus="yes">
        <source>%n messages for you while you were offline</source>
        <translation>
            <numerusform>%n message for you while you were offline</numerusform>
            <numerusform>%n messages for you while you were offline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::ConnectionNews</name>
    <message numerus="yes">
        <source>Connection lost. Trying again in %n s. You can keep writing.</source>
        <translation>
            <numerusform>Connection lost. Trying again in %n s. You can keep writing.</numerusform>
            <numerusform>Connection lost. Trying again in %n s. You can keep writing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <translation>
            <numerusform>%1 Trying again in %n s.</numerusform>
            <numerusform>%1 Trying again in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::EmojiPopup</name>
    <message numerus="yes">
        <source>%1, one of %n emoji. Up and Down choose, Enter takes it.</source>
        <translation>
            <numerusform>%1, the only emoji. Enter takes it.</numerusform>
            <numerusform>%1, one of %n emoji. Up and Down choose, Enter takes it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::GoToModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>join · %n people</source>
        <translation>
            <numerusform>join · %n person</numerusform>
            <numerusform>join · %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::Notice</name>
    <message numerus="yes">
        <source>%1, %2 and %n others</source>
        <extracomment>two nicknames and the number of the others, always two or more</extracomment>
        <translation>
            <numerusform>%1, %2 and %n other</numerusform>
            <numerusform>%1, %2 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <extracomment>%1: one or more nicknames, %n: how many people</extracomment>
        <translation>
            <numerusform>%1 joined</numerusform>
            <numerusform>%1 joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left again</source>
        <extracomment>%1: one or more nicknames, %n: how many people</extracomment>
        <translation>
            <numerusform>%1 joined and left again</numerusform>
            <numerusform>%1 joined and left again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back</source>
        <extracomment>%1: one or more nicknames, %n: how many people</extracomment>
        <translation>
            <numerusform>%1 left and came back</numerusform>
            <numerusform>%1 left and came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <extracomment>%1: one or more nicknames, %n: how many people</extracomment>
        <translation>
            <numerusform>%1 left</numerusform>
            <numerusform>%1 left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::PeopleModel</name>
    <message numerus="yes">
        <source>ONLINE — %n</source>
        <extracomment>a heading, %n: how many people</extracomment>
        <translation>
            <numerusform>ONLINE — %n</numerusform>
            <numerusform>ONLINE — %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BUSY — %n</source>
        <translation>
            <numerusform>BUSY — %n</numerusform>
            <numerusform>BUSY — %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AWAY — %n</source>
        <translation>
            <numerusform>AWAY — %n</numerusform>
            <numerusform>AWAY — %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OFFLINE — %n</source>
        <translation>
            <numerusform>OFFLINE — %n</numerusform>
            <numerusform>OFFLINE — %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE ONLINE — %n</source>
        <extracomment>a heading while the connection is lost, %n: how many people</extracomment>
        <translation>
            <numerusform>WAS ONLINE — %n</numerusform>
            <numerusform>WERE ONLINE — %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE BUSY — %n</source>
        <translation>
            <numerusform>WAS BUSY — %n</numerusform>
            <numerusform>WERE BUSY — %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE AWAY — %n</source>
        <translation>
            <numerusform>WAS AWAY — %n</numerusform>
            <numerusform>WERE AWAY — %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE OFFLINE — %n</source>
        <translation>
            <numerusform>WAS OFFLINE — %n</numerusform>
            <numerusform>WERE OFFLINE — %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::PeopleSide</name>
    <message numerus="yes">
        <source>%n people. Type the beginning of a nickname.</source>
        <translation>
            <numerusform>%n person. Type the beginning of a nickname.</numerusform>
            <numerusform>%n people. Type the beginning of a nickname.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::RoomListModel</name>
    <message numerus="yes">
        <source>joined · %n people</source>
        <translation>
            <numerusform>joined · %n person</numerusform>
            <numerusform>joined · %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::RoomsModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention you</source>
        <translation>
            <numerusform>%n mentions you</numerusform>
            <numerusform>%n mention you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::SearchPanel</name>
    <message numerus="yes">
        <source>The newest %n messages</source>
        <translation>
            <numerusform>The newest message</numerusform>
            <numerusform>The newest %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::StatusLine</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::SystemTray</name>
    <message numerus="yes">
        <source>%n messages for you</source>
        <translation>
            <numerusform>%n message for you</numerusform>
            <numerusform>%n messages for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::TimelineModel</name>
    <message numerus="yes">
        <source>%n people reacted with %1</source>
        <extracomment>%n: how many people, %1: an emoji</extracomment>
        <translation>
            <numerusform>%n person reacted with %1</numerusform>
            <numerusform>%n people reacted with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others reacted with %2</source>
        <extracomment>%1: one or more nicknames, %n: how many people besides, %2: an emoji</extracomment>
        <translation>
            <numerusform>%1 and %n other reacted with %2</numerusform>
            <numerusform>%1 and %n others reacted with %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::TimelineText</name>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <extracomment>%n: how many lines a message has</extracomment>
        <translation>
            <numerusform>Show the whole line</numerusform>
            <numerusform>Show all %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::TimelineView</name>
    <message numerus="yes">
        <source>Jump to latest · %n new</source>
        <translation>
            <numerusform>Jump to latest · %n new</numerusform>
            <numerusform>Jump to latest · %n new</numerusform>
        </translation>
    </message>
</context>
</TS>
