<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Confab::Announcing</name>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%Ln new message in %1</numerusform>
            <numerusform>%Ln new messages in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::Attention</name>
    <message numerus="yes">
        <source>%Ln messages for you while you were offline</source>
        <translation>
            <numerusform>%Ln message for you while you were offline</numerusform>
            <numerusform>%Ln messages for you while you were offline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::Composer</name>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>%Ln character too many</numerusform>
            <numerusform>%Ln characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::ConnectionNews</name>
    <message numerus="yes">
        <source>Connection lost. Trying again in %Ln s. You can keep writing.</source>
        <translation>
            <numerusform>Connection lost. Trying again in %Ln s. You can keep writing.</numerusform>
            <numerusform>Connection lost. Trying again in %Ln s. You can keep writing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <translation>
            <numerusform>%1 Trying again in %Ln s.</numerusform>
            <numerusform>%1 Trying again in %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::EmojiPopup</name>
    <message numerus="yes">
        <source>%1, one of %Ln emoji. Up and Down choose, Enter takes it.</source>
        <translation>
            <numerusform>%1, the only emoji. Enter takes it.</numerusform>
            <numerusform>%1, one of %Ln emoji. Up and Down choose, Enter takes it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::GoToModel</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>join · %Ln people</source>
        <translation>
            <numerusform>join · %Ln person</numerusform>
            <numerusform>join · %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::Notice</name>
    <message numerus="yes">
        <source>%1, %2 and %Ln others</source>
        <extracomment>two nicknames and the number of the others, always two or more</extracomment>
        <translation>
            <numerusform>%1, %2 and %Ln other</numerusform>
            <numerusform>%1, %2 and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 joined</numerusform>
            <numerusform>%1 joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left again</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 joined and left again</numerusform>
            <numerusform>%1 joined and left again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 left and came back</numerusform>
            <numerusform>%1 left and came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 left</numerusform>
            <numerusform>%1 left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::PeopleModel</name>
    <message numerus="yes">
        <source>ONLINE — %Ln</source>
        <extracomment>a heading, %Ln: how many people</extracomment>
        <translation>
            <numerusform>ONLINE — %Ln</numerusform>
            <numerusform>ONLINE — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AWAY — %Ln</source>
        <translation>
            <numerusform>AWAY — %Ln</numerusform>
            <numerusform>AWAY — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OFFLINE — %Ln</source>
        <translation>
            <numerusform>OFFLINE — %Ln</numerusform>
            <numerusform>OFFLINE — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE ONLINE — %Ln</source>
        <extracomment>a heading while the connection is lost, %Ln: how many people</extracomment>
        <translation>
            <numerusform>WAS ONLINE — %Ln</numerusform>
            <numerusform>WERE ONLINE — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE AWAY — %Ln</source>
        <translation>
            <numerusform>WAS AWAY — %Ln</numerusform>
            <numerusform>WERE AWAY — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE OFFLINE — %Ln</source>
        <translation>
            <numerusform>WAS OFFLINE — %Ln</numerusform>
            <numerusform>WERE OFFLINE — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DO NOT DISTURB — %Ln</source>
        <translation>
            <numerusform>DO NOT DISTURB — %Ln</numerusform>
            <numerusform>DO NOT DISTURB — %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::PeopleSide</name>
    <message numerus="yes">
        <source>%Ln people. Type the beginning of a nickname.</source>
        <translation>
            <numerusform>%Ln person. Type the beginning of a nickname.</numerusform>
            <numerusform>%Ln people. Type the beginning of a nickname.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::RoomListModel</name>
    <message numerus="yes">
        <source>joined · %Ln people</source>
        <translation>
            <numerusform>joined · %Ln person</numerusform>
            <numerusform>joined · %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::RoomsButton</name>
    <message numerus="yes">
        <source>Shows the rooms. %Ln messages are for you.</source>
        <translation>
            <numerusform>Shows the rooms. One message is for you.</numerusform>
            <numerusform>Shows the rooms. %Ln messages are for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::RoomsModel</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention you</source>
        <translation>
            <numerusform>%Ln mentions you</numerusform>
            <numerusform>%Ln mention you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::SearchPanel</name>
    <message numerus="yes">
        <source>The newest %Ln messages</source>
        <translation>
            <numerusform>The newest message</numerusform>
            <numerusform>The newest %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::StatusLine</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::SystemTray</name>
    <message numerus="yes">
        <source>%Ln messages for you</source>
        <translation>
            <numerusform>%Ln message for you</numerusform>
            <numerusform>%Ln messages for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::TimelineModel</name>
    <message numerus="yes">
        <source>%Ln people reacted with %1</source>
        <extracomment>%Ln: how many people, %1: an emoji</extracomment>
        <translation>
            <numerusform>%Ln person reacted with %1</numerusform>
            <numerusform>%Ln people reacted with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others reacted with %2</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people besides, %2: an emoji</extracomment>
        <translation>
            <numerusform>%1 and %Ln other reacted with %2</numerusform>
            <numerusform>%1 and %Ln others reacted with %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::TimelineText</name>
    <message numerus="yes">
        <source>Show all %Ln lines</source>
        <extracomment>%Ln: how many lines a message has</extracomment>
        <translation>
            <numerusform>Show the whole line</numerusform>
            <numerusform>Show all %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::TimelineView</name>
    <message numerus="yes">
        <source>Jump to latest · %Ln new</source>
        <translation>
            <numerusform>Jump to latest · %Ln new</numerusform>
            <numerusform>Jump to latest · %Ln new</numerusform>
        </translation>
    </message>
</context>
</TS>
