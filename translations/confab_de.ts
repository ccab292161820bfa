<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Confab::Announcing</name>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%Ln neue Nachricht in %1</numerusform>
            <numerusform>%Ln neue Nachrichten in %1</numerusform>
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
        <translation>Welcher Server? Ein Name oder eine Adresse genügt.</translation>
    </message>
    <message>
        <source>“%1” is not a server&apos;s name or address.</source>
        <translation>„%1“ ist kein Name und keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>How shall others call you?</source>
        <translation>Wie sollen dich die anderen nennen?</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbindung zu %1 wird hergestellt …</translation>
    </message>
    <message>
        <source>This window has that server already.</source>
        <translation>Dieses Fenster hat diesen Server schon.</translation>
    </message>
</context>
<context>
    <name>Confab::Attention</name>
    <message>
        <source>&amp;Show Confab</source>
        <translation>Confab &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>of a notification; %1: a nickname, %2: a room</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>Eine Nachricht für dich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages for you while you were offline</source>
        <translation>
            <numerusform>Eine Nachricht für dich, während du offline warst</numerusform>
            <numerusform>%Ln Nachrichten für dich, während du offline warst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::ChangedKeyDialog</name>
    <message>
        <source>The identity of “%1” has changed</source>
        <translation>Die Identität von „%1“ hat sich geändert</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The form of a date in a sentence, as in QDate::toString: 3 March 2026</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Confab has talked to %1 since %2 and knows its key. Today the server shows a different one.</source>
        <translation>Confab spricht seit dem %2 mit %1 und kennt den Schlüssel des Servers. Heute zeigt er einen anderen.</translation>
    </message>
    <message>
        <source>This is normal if the server was reinstalled. It is also what an eavesdropper on your network would look like. Ask whoever runs the server to read this out:</source>
        <translation>Das ist normal, wenn der Server neu eingerichtet wurde. So sähe es aber auch aus, wenn jemand in deinem Netz mithören wollte. Bitte die Person, die den Server betreibt, dies vorzulesen:</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Known until now:</source>
        <translation>Bisher bekannt:</translation>
    </message>
    <message>
        <source>Trust the new key</source>
        <translation>Dem neuen Schlüssel vertrauen</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>Getrennt bleiben</translation>
    </message>
    <message>
        <source>Connects, and knows the server by this key from now on</source>
        <translation>Verbindet und erkennt den Server von nun an an diesem Schlüssel</translation>
    </message>
    <message>
        <source>Keeps the key that is known</source>
        <translation>Behält den bekannten Schlüssel</translation>
    </message>
</context>
<context>
    <name>Confab::ChatClient</name>
    <message>
        <source>The server&apos;s key is of a kind that can&apos;t be checked.</source>
        <translation>Der Schlüssel des Servers ist von einer Art, die sich nicht prüfen lässt.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ist abgerissen.</translation>
    </message>
    <message>
        <source>Nothing was heard of the server any more.</source>
        <translation>Vom Server war nichts mehr zu hören.</translation>
    </message>
    <message>
        <source>The server sent something before its welcome that it may not.</source>
        <translation>Der Server hat vor der Begrüßung etwas geschickt, das dort nicht sein darf.</translation>
    </message>
    <message>
        <source>The server sent a welcome that nobody asked for.</source>
        <translation>Der Server hat eine Begrüßung geschickt, um die niemand gebeten hat.</translation>
    </message>
    <message>
        <source>The server does not know you any more.</source>
        <translation>Der Server kennt dich nicht mehr.</translation>
    </message>
    <message>
        <source>The server refused what nobody asked for.</source>
        <translation>Der Server hat etwas abgelehnt, worum niemand gebeten hat.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
</context>
<context>
    <name>Confab::Commands</name>
    <message>
        <source>A direct message has no topic.</source>
        <translation>Eine Direktnachricht hat kein Thema.</translation>
    </message>
    <message>
        <source>Only moderators set the topic here.</source>
        <translation>Hier legt nur die Moderation das Thema fest.</translation>
    </message>
    <message>
        <source>This is too long to send. Shorten it, or send it in parts.</source>
        <translation>Das ist zu lang. Kürze es, oder sende es in Teilen.</translation>
    </message>
</context>
<context>
    <name>Confab::Composer</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>How much still fits</source>
        <translation>Wie viel noch passt</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>This is too long to send. Shorten it, or send it in parts.</source>
        <translation>Das ist zu lang. Kürze es, oder sende es in Teilen.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begin a new line, Tab completes a nickname, Up changes your last message.</source>
        <translation>Eingabe sendet, Umschalt und Eingabe beginnen eine neue Zeile, Tab ergänzt einen Spitznamen, Pfeil nach oben ändert deine letzte Nachricht.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Changing your message</source>
        <translation>Deine Nachricht ändern</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it as it was</source>
        <translation>Eingabe speichert, Esc lässt sie, wie sie war</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>This is too long to save. Shorten it.</source>
        <translation>Das ist zu lang. Kürze es.</translation>
    </message>
    <message>
        <source>Choose an emoji (%1)</source>
        <extracomment>%1: a key</extracomment>
        <translation>Ein Emoji aussuchen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>%Ln Zeichen zu viel</numerusform>
            <numerusform>%Ln Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>A message can&apos;t be empty. To remove it, choose Delete in its menu; Esc leaves it as it was.</source>
        <translation>Eine Nachricht kann nicht leer sein. Um sie zu entfernen, wähle „Löschen“ in ihrem Menü; Esc lässt sie, wie sie war.</translation>
    </message>
</context>
<context>
    <name>Confab::ComposerBar</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Confab::Composing</name>
    <message>
        <source>What you write can&apos;t be kept on this computer. Is its disk full?</source>
        <translation>Was du schreibst, lässt sich auf diesem Rechner nicht aufbewahren. Ist seine Platte voll?</translation>
    </message>
    <message>
        <source>Your last message isn&apos;t sent yet; then you can change it.</source>
        <translation>Deine letzte Nachricht ist noch nicht gesendet; danach kannst du sie ändern.</translation>
    </message>
    <message>
        <source>Your last message is further up than what is loaded.</source>
        <translation>Deine letzte Nachricht steht weiter oben als das, was geladen ist.</translation>
    </message>
</context>
<context>
    <name>Confab::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>A name or an address, with :port where it isn&apos;t the usual one</source>
        <translation>Ein Name oder eine Adresse, mit :Port, wenn es nicht der übliche ist</translation>
    </message>
    <message>
        <source>name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation>S&amp;pitzname</translation>
    </message>
    <message>
        <source>How others will see you</source>
        <translation>So sehen dich die anderen</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>The one password of this server</source>
        <translation>Das eine Passwort dieses Servers</translation>
    </message>
    <message>
        <source>Goes to the server under this nickname</source>
        <translation>Geht unter diesem Spitznamen zum Server</translation>
    </message>
</context>
<context>
    <name>Confab::ConnectionNews</name>
    <message>
        <source>Connected to %1 as %2</source>
        <translation>Verbunden mit %1 als %2</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbindung zu %1 wird hergestellt …</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>Verbindung zu %1 verloren</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Keine Verbindung zu %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Connection lost. Trying again now. You can keep writing.</source>
        <translation>Verbindung verloren. Neuer Versuch läuft. Du kannst weiterschreiben.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>The server&apos;s identity has changed. You stayed disconnected.</source>
        <translation>Die Identität des Servers hat sich geändert. Du bist getrennt geblieben.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>You are not connected.</source>
        <translation>Du bist nicht verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>Connection lost. Trying again in %Ln s. You can keep writing.</source>
        <translation>
            <numerusform>Verbindung verloren. Neuer Versuch in %Ln s. Du kannst weiterschreiben.</numerusform>
            <numerusform>Verbindung verloren. Neuer Versuch in %Ln s. Du kannst weiterschreiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <translation>
            <numerusform>%1 Neuer Versuch in %Ln s.</numerusform>
            <numerusform>%1 Neuer Versuch in %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>fragt dich</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Keine Antwort von %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>Confab::DBusNotifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>Confab::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Closes this; nothing changes</source>
        <translation>Schließt dies; nichts ändert sich</translation>
    </message>
</context>
<context>
    <name>Confab::DoNotDisturb</name>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>Nicht stören bis %1</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow, %1</source>
        <translation>Nicht stören bis morgen, %1</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Bis ich es ausschalte</translation>
    </message>
    <message>
        <source>Until the morning, %1</source>
        <translation>Bis zum Morgen, %1</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Nicht stören</translation>
    </message>
</context>
<context>
    <name>Confab::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>Keines heißt so.</translation>
    </message>
    <message>
        <source>Part of its name; the arrow keys choose, Enter takes it.</source>
        <translation>Ein Teil des Namens; die Pfeiltasten wählen, die Eingabetaste nimmt es.</translation>
    </message>
    <message>
        <source>Those of that name, or those you used last and all the others</source>
        <translation>Die mit diesem Namen, oder die zuletzt benutzten und alle anderen</translation>
    </message>
</context>
<context>
    <name>Confab::EmojiPopup</name>
    <message>
        <source>Emoji of that name</source>
        <translation>Emoji dieses Namens</translation>
    </message>
    <message numerus="yes">
        <source>%1, one of %Ln emoji. Up and Down choose, Enter takes it.</source>
        <translation>
            <numerusform>%1, das einzige Emoji. Die Eingabetaste nimmt es.</numerusform>
            <numerusform>%1, eines von %Ln Emoji. Pfeil auf und ab wählen, die Eingabetaste nimmt es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up and Down choose, Enter takes it.</source>
        <translation>Pfeil auf und ab wählen, die Eingabetaste nimmt es.</translation>
    </message>
</context>
<context>
    <name>Confab::EmptyRooms</name>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>Hier wurde noch nichts gesagt.</translation>
    </message>
    <message>
        <source>What you write here only %1 and you can read.</source>
        <translation>Was du hier schreibst, können nur %1 und du lesen.</translation>
    </message>
    <message>
        <source>Only those who were invited can read along. Invite the people you want to talk to.</source>
        <translation>Nur wer eingeladen ist, kann mitlesen. Lade die Leute ein, mit denen du sprechen willst.</translation>
    </message>
    <message>
        <source>Write the first message below. Everyone on this server can read it.</source>
        <translation>Schreib unten die erste Nachricht. Alle auf diesem Server können sie lesen.</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Leute einladen…</translation>
    </message>
</context>
<context>
    <name>Confab::GoToDialog</name>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>What you type narrows the list; the arrow keys choose in it.</source>
        <translation>Was du tippst, grenzt die Liste ein; die Pfeiltasten wählen darin.</translation>
    </message>
    <message>
        <source>What fits what you typed</source>
        <translation>Was zu deiner Eingabe passt</translation>
    </message>
</context>
<context>
    <name>Confab::GoToModel</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>join · %Ln people</source>
        <translation>
            <numerusform>beitreten · %Ln Person</numerusform>
            <numerusform>beitreten · %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Join room %1</source>
        <translation>Raum %1 beitreten</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Raum %1</translation>
    </message>
    <message>
        <source>Search messages for “%1”</source>
        <translation>Nachrichten nach „%1“ durchsuchen</translation>
    </message>
</context>
<context>
    <name>Confab::Help</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>Eine neue Zeile beginnen</translation>
    </message>
    <message>
        <source>Complete a nickname or an emoji&apos;s :name:, or move on</source>
        <translation>Einen Spitznamen oder den :Namen: eines Emojis ergänzen, oder weitergehen</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Ein Emoji aussuchen</translation>
    </message>
    <message>
        <source>Change your last message, while the field is empty</source>
        <translation>Deine letzte Nachricht ändern, solange das Feld leer ist</translation>
    </message>
    <message>
        <source>Stop changing or answering a message</source>
        <translation>Das Ändern oder Beantworten einer Nachricht abbrechen</translation>
    </message>
    <message>
        <source>On a message</source>
        <translation>Auf einer Nachricht</translation>
    </message>
    <message>
        <source>Walk from message to message</source>
        <translation>Von Nachricht zu Nachricht gehen</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Sie kopieren</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Auf sie antworten</translation>
    </message>
    <message>
        <source>React with an emoji</source>
        <translation>Mit einem Emoji reagieren</translation>
    </message>
    <message>
        <source>Change it, if it is yours</source>
        <translation>Sie ändern, wenn es deine ist</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Sie löschen</translation>
    </message>
    <message>
        <source>Show all of it, go to what it answers, or send it again</source>
        <translation>Sie ganz zeigen, zu dem gehen, worauf sie antwortet, oder sie noch einmal senden</translation>
    </message>
    <message>
        <source>Open its menu; also that of a room or a person</source>
        <translation>Ihr Menü öffnen; auch das eines Raums oder einer Person</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Überall im Fenster</translation>
    </message>
</context>
<context>
    <name>Confab::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Befehle und Tasten</translation>
    </message>
    <message>
        <source>What you can type or press, and what it does</source>
        <translation>Was du eingeben oder drücken kannst, und was es tut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes this text</source>
        <translation>Schließt diesen Text</translation>
    </message>
</context>
<context>
    <name>Confab::KnownKeysPage</name>
    <message>
        <source>Confab remembers each server&apos;s key and warns when it changes. Forget one only if you know why: the next connection takes whatever key it is shown.</source>
        <translation>Confab merkt sich den Schlüssel jedes Servers und warnt, wenn er sich ändert. Vergiss einen nur, wenn du weißt, warum: Die nächste Verbindung nimmt jeden Schlüssel an, den sie zu sehen bekommt.</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>Bekannte Server</translation>
    </message>
    <message>
        <source>&amp;Forget this key…</source>
        <translation>Diesen Schlüssel &amp;vergessen …</translation>
    </message>
    <message>
        <source>%1 – known since %2</source>
        <extracomment>%1: a server&apos;s address, %2: a date</extracomment>
        <translation>%1 – bekannt seit %2</translation>
    </message>
    <message>
        <source>No server is known yet.</source>
        <translation>Noch ist kein Server bekannt.</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Fragt vorher nach</translation>
    </message>
</context>
<context>
    <name>Confab::LineDialog</name>
    <message>
        <source>Takes what you typed</source>
        <translation>Übernimmt deine Eingabe</translation>
    </message>
</context>
<context>
    <name>Confab::List</name>
    <message>
        <source>, </source>
        <extracomment>what stands between the parts of a list</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Confab::LockMark</name>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>What you write is encrypted on its way to the server.</source>
        <translation>Was du schreibst, ist auf dem Weg zum Server verschlüsselt.</translation>
    </message>
    <message>
        <source>Whoever is on the network between you and the server can read along.</source>
        <translation>Wer im Netz zwischen dir und dem Server sitzt, kann mitlesen.</translation>
    </message>
</context>
<context>
    <name>Confab::MessageActions</name>
    <message>
        <source>Delete the message</source>
        <translation>Nachricht löschen</translation>
    </message>
    <message>
        <source>“%1” will be gone for everyone, for good.</source>
        <translation>„%1“ ist dann für alle weg, für immer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Confab::MessageChannel</name>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>Confab::NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>What the room is about; may be empty</source>
        <translation>Worum es in dem Raum geht; darf leer sein</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>&amp;Privat</translation>
    </message>
    <message>
        <source>Only its members know of a private room, and only they can invite others.</source>
        <translation>Von einem privaten Raum wissen nur seine Mitglieder, und nur sie können andere einladen.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>What shall the room be called?</source>
        <translation>Wie soll der Raum heißen?</translation>
    </message>
    <message>
        <source>A room&apos;s name has letters, digits and _ - . &apos; and no spaces, begins with a letter or digit, and has up to 32 characters.</source>
        <translation>Der Name eines Raums besteht aus Buchstaben, Ziffern und _ - . &apos; ohne Leerzeichen, beginnt mit einem Buchstaben oder einer Ziffer und hat höchstens 32 Zeichen.</translation>
    </message>
    <message>
        <source>Letters, digits and _ - . &apos;, no spaces</source>
        <translation>Buchstaben, Ziffern und _ - . &apos;, keine Leerzeichen</translation>
    </message>
    <message>
        <source>Makes the room and goes there</source>
        <translation>Legt den Raum an und geht hinein</translation>
    </message>
</context>
<context>
    <name>Confab::Notice</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>two nicknames</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <extracomment>three nicknames</extracomment>
        <translation>%1, %2 und %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln others</source>
        <extracomment>two nicknames and the number of the others, always two or more</extracomment>
        <translation>
            <numerusform>%1, %2 und %Ln weitere Person</numerusform>
            <numerusform>%1, %2 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 ist dazugekommen</numerusform>
            <numerusform>%1 sind dazugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left again</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 ist dazugekommen und wieder gegangen</numerusform>
            <numerusform>%1 sind dazugekommen und wieder gegangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 ist gegangen und wiedergekommen</numerusform>
            <numerusform>%1 sind gegangen und wiedergekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left (%2)</source>
        <extracomment>%1: a nickname, %2: what the person said on leaving</extracomment>
        <translation>%1 ist gegangen (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 ist gegangen</numerusform>
            <numerusform>%1 sind gegangen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1 hat das Thema entfernt</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <extracomment>%1: a nickname, %2: the topic</extracomment>
        <translation>%1 hat das Thema gesetzt: %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <extracomment>a nickname that was changed, and what it is since</extracomment>
        <translation>%1 heißt jetzt %2</translation>
    </message>
</context>
<context>
    <name>Confab::Options</name>
    <message>
        <source>Confab – a chat for a network of one&apos;s own.</source>
        <translation>Confab – ein Chat für das eigene Netz.</translation>
    </message>
    <message>
        <source>The server to connect to.</source>
        <translation>Der Server, mit dem verbunden wird.</translation>
    </message>
    <message>
        <source>The nickname to go by.</source>
        <translation>Der Spitzname.</translation>
    </message>
    <message>
        <source>The folder of settings and known keys.</source>
        <translation>Der Ordner für Einstellungen und bekannte Schlüssel.</translation>
    </message>
    <message>
        <source>Connect without asking where server and nickname are known.</source>
        <translation>Ohne Frage verbinden, wenn Server und Spitzname bekannt sind.</translation>
    </message>
    <message>
        <source>The window&apos;s language: %1.</source>
        <translation>Die Sprache des Fensters: %1.</translation>
    </message>
    <message>
        <source>Encryption, on or off (for servers that run without it).</source>
        <translation>Verschlüsselung, on oder off (für Server ohne).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
    <message>
        <source>--language: there is no “%1”, only %2.</source>
        <translation>--language: „%1“ gibt es nicht, nur %2.</translation>
    </message>
    <message>
        <source>--tls is “on” or “off”, not “%1”.</source>
        <translation>--tls ist „on“ oder „off“, nicht „%1“.</translation>
    </message>
    <message>
        <source>--server: “%1” is not a HOST or HOST:PORT.</source>
        <translation>--server: „%1“ ist weder HOST noch HOST:PORT.</translation>
    </message>
    <message>
        <source>--nick: “%1” can&apos;t be a nickname.</source>
        <translation>--nick: „%1“ kann kein Spitzname sein.</translation>
    </message>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile braucht einen Ordner.</translation>
    </message>
    <message>
        <source>Leave this person&apos;s other windows connected.</source>
        <translation>Andere Fenster derselben Person verbunden lassen.</translation>
    </message>
</context>
<context>
    <name>Confab::PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who is in this room, by presence.</source>
        <translation>Wer in diesem Raum ist, nach Anwesenheit.</translation>
    </message>
</context>
<context>
    <name>Confab::PeopleModel</name>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
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
            <numerusform>ABWESEND — %Ln</numerusform>
            <numerusform>ABWESEND — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OFFLINE — %Ln</source>
        <translation>
            <numerusform>OFFLINE — %Ln</numerusform>
            <numerusform>OFFLINE — %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1: the user&apos;s own nickname</extracomment>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>as a screen reader says it; %1: a nickname, %2: &quot;online&quot;, &quot;away&quot; …</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>WERE ONLINE — %Ln</source>
        <extracomment>a heading while the connection is lost, %Ln: how many people</extracomment>
        <translation>
            <numerusform>WAR ONLINE — %Ln</numerusform>
            <numerusform>WAREN ONLINE — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE AWAY — %Ln</source>
        <translation>
            <numerusform>WAR ABWESEND — %Ln</numerusform>
            <numerusform>WAREN ABWESEND — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE OFFLINE — %Ln</source>
        <translation>
            <numerusform>WAR OFFLINE — %Ln</numerusform>
            <numerusform>WAREN OFFLINE — %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nicht stören</translation>
    </message>
    <message numerus="yes">
        <source>DO NOT DISTURB — %Ln</source>
        <translation>
            <numerusform>NICHT STÖREN — %Ln</numerusform>
            <numerusform>NICHT STÖREN — %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::PeopleSide</name>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people. Type the beginning of a nickname.</source>
        <translation>
            <numerusform>%Ln Person. Tippe den Anfang eines Spitznamens.</numerusform>
            <numerusform>%Ln Personen. Tippe den Anfang eines Spitznamens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>What you type narrows the list below.</source>
        <translation>Was du tippst, grenzt die Liste darunter ein.</translation>
    </message>
    <message>
        <source>Empties the field</source>
        <translation>Leert das Feld</translation>
    </message>
</context>
<context>
    <name>Confab::PlainDialog</name>
    <message>
        <source>Confab&apos;s icon</source>
        <translation>Symbol von Confab</translation>
    </message>
    <message>
        <source>A chat for a network of one&apos;s own.</source>
        <translation>Ein Chat für das eigene Netz.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It stands on Qt %1.</source>
        <translation>Freie Software unter der MIT-Lizenz. Sie steht auf Qt %1.</translation>
    </message>
    <message>
        <source>About Confab</source>
        <translation>Über Confab</translation>
    </message>
    <message>
        <source>Confab %1</source>
        <translation>Confab %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes this text</source>
        <translation>Schließt diesen Text</translation>
    </message>
</context>
<context>
    <name>Confab::Preferring</name>
    <message>
        <source>Forget a key</source>
        <translation>Einen Schlüssel vergessen</translation>
    </message>
    <message>
        <source>The next connection to %1 will take whatever key it is shown. That is right if the server was reinstalled.</source>
        <translation>Die nächste Verbindung zu %1 nimmt jeden Schlüssel an, den sie zu sehen bekommt. Das ist richtig, wenn der Server neu installiert wurde.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>Confab::PresenceKeeper</name>
    <message>
        <source>Set a note…</source>
        <translation>Notiz setzen …</translation>
    </message>
    <message>
        <source>Change your nickname…</source>
        <translation>Spitznamen ändern …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What others see beside your name</source>
        <translation>Was andere neben deinem Namen sehen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>That is too long for a note.</source>
        <translation>Das ist zu lang für eine Notiz.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>How shall others call you?</source>
        <translation>Wie sollen dich die anderen nennen?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>Confab::Profile</name>
    <message>
        <source>The profile folder %1 can&apos;t be written.</source>
        <translation>Der Profilordner %1 ist nicht beschreibbar.</translation>
    </message>
</context>
<context>
    <name>Confab::RoomActions</name>
    <message>
        <source>There is no public room “%1”. You can create it with + beside the rooms.</source>
        <translation>Es gibt keinen öffentlichen Raum „%1“. Mit + neben den Räumen kannst du ihn anlegen.</translation>
    </message>
    <message>
        <source>The lobby can&apos;t be left.</source>
        <translation>Die Lobby kann man nicht verlassen.</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Den Raum verlassen</translation>
    </message>
    <message>
        <source>“%1” is private: once you have left you need an invitation to come back.</source>
        <translation>„%1“ ist privat: Wenn du gegangen bist, brauchst du eine Einladung, um zurückzukommen.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Das bist du selbst.</translation>
    </message>
    <message>
        <source>Everyone is in the lobby already.</source>
        <translation>In der Lobby sind schon alle.</translation>
    </message>
    <message>
        <source>Nobody can be invited into a direct message.</source>
        <translation>In eine Direktnachricht kann man niemanden einladen.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Hier heißt niemand „%1“.</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Set the topic…</source>
        <translation>Thema festlegen …</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen …</translation>
    </message>
    <message>
        <source>Hide until the next message</source>
        <translation>Bis zur nächsten Nachricht ausblenden</translation>
    </message>
    <message>
        <source>Write a direct message</source>
        <translation>Direktnachricht schreiben</translation>
    </message>
    <message>
        <source>Mention in this room</source>
        <translation>In diesem Raum erwähnen</translation>
    </message>
    <message>
        <source>Invite into</source>
        <translation>Einladen in</translation>
    </message>
</context>
<context>
    <name>Confab::RoomHeader</name>
    <message>
        <source>What the room is about</source>
        <translation>Worum es in dem Raum geht</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What is the room about?</source>
        <translation>Worum geht es in dem Raum?</translation>
    </message>
    <message>
        <source>Set a topic</source>
        <translation>Ein Thema festlegen</translation>
    </message>
</context>
<context>
    <name>Confab::RoomListModel</name>
    <message numerus="yes">
        <source>joined · %Ln people</source>
        <translation>
            <numerusform>beigetreten · %Ln Person</numerusform>
            <numerusform>beigetreten · %Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::RoomSign</name>
    <message>
        <source>Private room</source>
        <translation>Privater Raum</translation>
    </message>
    <message>
        <source>Private: only its members know of it</source>
        <translation>Privat: nur seine Mitglieder wissen davon</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsButton</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Show the rooms</source>
        <translation>Räume zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Shows the rooms. %Ln messages are for you.</source>
        <translation>
            <numerusform>Zeigt die Räume. Eine Nachricht ist für dich.</numerusform>
            <numerusform>Zeigt die Räume. %Ln Nachrichten sind für dich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the rooms. There is something new in them.</source>
        <translation>Zeigt die Räume. Es gibt Neues in ihnen.</translation>
    </message>
    <message>
        <source>Shows the rooms.</source>
        <translation>Zeigt die Räume.</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsDialog</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Raum suchen</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>Öffentliche Räume</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>&amp;Neuer Raum …</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>What you type narrows the list; the arrow keys choose in it.</source>
        <translation>Was du tippst, grenzt die Liste ein; die Pfeiltasten wählen darin.</translation>
    </message>
    <message>
        <source>The rooms that anyone can join, each with its topic</source>
        <translation>Die Räume, die allen offenstehen, jeder mit seinem Thema</translation>
    </message>
    <message>
        <source>Asks for the name and the topic of a room to make</source>
        <translation>Fragt nach Name und Thema eines neuen Raums</translation>
    </message>
    <message>
        <source>Goes to the chosen room</source>
        <translation>Geht in den gewählten Raum</translation>
    </message>
    <message>
        <source>There is no public room “%1”. “New room…” makes it.</source>
        <extracomment>what was typed, and the words on a button</extracomment>
        <translation>Es gibt keinen öffentlichen Raum „%1“. „Neuer Raum …“ legt ihn an.</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsModel</name>
    <message>
        <source>ROOMS</source>
        <translation>RÄUME</translation>
    </message>
    <message>
        <source>DIRECT MESSAGES</source>
        <translation>DIREKTNACHRICHTEN</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Raum %1</translation>
    </message>
    <message>
        <source>Private room %1</source>
        <translation>Privater Raum %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>as a screen reader says it; %1: a nickname, %2: &quot;online&quot;, &quot;away&quot; …</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention you</source>
        <translation>
            <numerusform>%Ln nennt dich</numerusform>
            <numerusform>%Ln nennen dich</numerusform>
        </translation>
    </message>
    <message>
        <source>you were invited</source>
        <translation>du wurdest eingeladen</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsView</name>
    <message>
        <source>Rooms and direct messages</source>
        <translation>Räume und Direktnachrichten</translation>
    </message>
    <message>
        <source>Join or create a room</source>
        <translation>Einem Raum beitreten oder einen anlegen</translation>
    </message>
    <message>
        <source>New direct message</source>
        <translation>Neue Direktnachricht</translation>
    </message>
</context>
<context>
    <name>Confab::SearchFeeder</name>
    <message>
        <source>“%1” is not a date. Write it as year-month-day: 2026-11-01.</source>
        <translation>„%1“ ist kein Datum. Schreib es als Jahr-Monat-Tag: 2026-11-01.</translation>
    </message>
    <message>
        <source>You are in no room called “%1”.</source>
        <translation>Du bist in keinem Raum, der „%1“ heißt.</translation>
    </message>
    <message>
        <source>Searching needs a connection.</source>
        <translation>Zum Suchen braucht es eine Verbindung.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Hier heißt niemand „%1“.</translation>
    </message>
    <message>
        <source>The search didn&apos;t work. Try it again in a moment.</source>
        <translation>Die Suche hat nicht geklappt. Versuch es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>Confab::SearchField</name>
    <message>
        <source>Search messages</source>
        <translation>Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Words and “phrases”; from:nickname, in:room, after: and before: a date narrow it.</source>
        <translation>Wörter und „Wendungen“; from:Spitzname, in:Raum, after: und before: mit einem Datum grenzen ein.</translation>
    </message>
    <message>
        <source>Search %1</source>
        <extracomment>in the search field, with the key that goes there</extracomment>
        <translation>Suchen %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Looks through all your rooms</source>
        <translation>Durchsucht alle deine Räume</translation>
    </message>
    <message>
        <source>Empties the field</source>
        <translation>Leert das Feld</translation>
    </message>
</context>
<context>
    <name>Confab::SearchModel</name>
    <message>
        <source>%1 in %2, %3, %4</source>
        <extracomment>a message that was found, as a screen reader says it; %1: who, %2: where, %3: when, %4: the text</extracomment>
        <translation>%1 in %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>Confab::SearchPanel</name>
    <message>
        <source>Words, or a phrase in quotes. Narrow it with from:nickname, in:room, after:2026-10-01 (that day and later) and before:2026-11-01 (earlier than that day).</source>
        <translation>Wörter, oder eine Wendung in Anführungszeichen. Eingrenzen mit from:Spitzname, in:Raum, after:2026-10-01 (dieser Tag und später) und before:2026-11-01 (früher als dieser Tag).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>Search in all your rooms</source>
        <translation>In allen deinen Räumen suchen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>No message was found.</source>
        <translation>Keine Nachricht gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln messages</source>
        <translation>
            <numerusform>Die neueste Nachricht</numerusform>
            <numerusform>Die neuesten %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes back to the room</source>
        <translation>Geht zurück in den Raum</translation>
    </message>
    <message>
        <source>The arrow keys go from one to the next, Enter shows one in its room.</source>
        <translation>Die Pfeiltasten gehen von einer zur nächsten, die Eingabetaste zeigt sie in ihrem Raum.</translation>
    </message>
</context>
<context>
    <name>Confab::SelfCard</name>
    <message>
        <source>You: %1, %2</source>
        <translation>Du: %1, %2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Opens the menu of your status</source>
        <translation>Öffnet das Menü deines Status</translation>
    </message>
</context>
<context>
    <name>Confab::ServerLink</name>
    <message>
        <source>The server sent something that can&apos;t be understood: %1</source>
        <translation>Der Server hat etwas Unverständliches geschickt: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: it did not answer in time.</source>
        <translation>%1 ist nicht erreichbar: keine Antwort in der Zeit.</translation>
    </message>
    <message>
        <source>The server did not agree to a secure connection in time. It may work without TLS.</source>
        <translation>Der Server hat nicht rechtzeitig in eine sichere Verbindung eingewilligt. Vielleicht arbeitet er ohne TLS.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may ask for a secure connection (TLS).</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Vielleicht verlangt er eine sichere Verbindung (TLS).</translation>
    </message>
    <message>
        <source>There is no server at %1.</source>
        <translation>Unter %1 gibt es keinen Server.</translation>
    </message>
    <message>
        <source>There is no machine named %1.</source>
        <translation>Es gibt keinen Rechner namens %1.</translation>
    </message>
    <message>
        <source>No secure connection came about; the server may work without TLS. (%1)</source>
        <translation>Es kam keine sichere Verbindung zustande; vielleicht arbeitet der Server ohne TLS. (%1)</translation>
    </message>
    <message>
        <source>The server did not answer; it may ask for a secure connection (TLS). (%1)</source>
        <translation>Der Server hat nicht geantwortet; vielleicht verlangt er eine sichere Verbindung (TLS). (%1)</translation>
    </message>
</context>
<context>
    <name>Confab::Servers</name>
    <message>
        <source>Remove the server</source>
        <translation>Server entfernen</translation>
    </message>
    <message>
        <source>%1 and its rooms will be gone from this window. What was written stays on the server.</source>
        <translation>%1 und seine Räume verschwinden aus diesem Fenster. Was geschrieben wurde, bleibt auf dem Server.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Confab::SettingsDialog</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Dichte</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Uhrzeiten</translation>
    </message>
    <message>
        <source>Beside the nickname</source>
        <translation>Neben dem Spitznamen</translation>
    </message>
    <message>
        <source>Beside each message</source>
        <translation>Neben jeder Nachricht</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Notify me of mentions and direct messages</source>
        <translation>Über Erwähnungen und Direktnachrichten &amp;benachrichtigen</translation>
    </message>
    <message>
        <source>Show what was &amp;said in notifications</source>
        <translation>In Benachrichtigungen zeigen, was &amp;gesagt wurde</translation>
    </message>
    <message>
        <source>Play a s&amp;ound with them</source>
        <translation>Mit &amp;Ton</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Im &amp;Infobereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Show me as &amp;away after</source>
        <translation>Als &amp;abwesend zeigen nach</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Connect at the start without asking</source>
        <translation>&amp;Beim Start ohne Nachfrage verbinden</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Light, dark, or as the rest of the desktop</source>
        <translation>Hell, dunkel oder wie der übrige Desktop</translation>
    </message>
    <message>
        <source>Of all words in the window, measured by those of the desktop</source>
        <translation>Aller Wörter im Fenster, gemessen an denen des Desktops</translation>
    </message>
    <message>
        <source>How much room there is around messages</source>
        <translation>Wie viel Platz um Nachrichten ist</translation>
    </message>
    <message>
        <source>Where the timeline says when something was written</source>
        <translation>Wo der Verlauf sagt, wann etwas geschrieben wurde</translation>
    </message>
    <message>
        <source>Of the words, dates and numbers in the window</source>
        <translation>Der Wörter, Daten und Zahlen im Fenster</translation>
    </message>
    <message>
        <source>Unless their room is on the screen just now</source>
        <translation>Außer wenn ihr Raum gerade zu sehen ist</translation>
    </message>
    <message>
        <source>Otherwise they only say who wrote, and where</source>
        <translation>Sonst sagen sie nur, wer geschrieben hat und wo</translation>
    </message>
    <message>
        <source>A short one, with each notification</source>
        <translation>Einen kurzen, mit jeder Benachrichtigung</translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back</source>
        <translation>Das Symbol in der Leiste holt das Fenster zurück</translation>
    </message>
    <message>
        <source>So long without a key or a movement of the mouse</source>
        <translation>So lange ohne eine Taste oder eine Bewegung der Maus</translation>
    </message>
    <message>
        <source>To the servers and under the nicknames of the last time</source>
        <translation>Zu den Servern und unter den Spitznamen vom letzten Mal</translation>
    </message>
    <message>
        <source>Closes the settings, which hold already</source>
        <translation>Schließt die Einstellungen; sie gelten schon</translation>
    </message>
</context>
<context>
    <name>Confab::SlashCommands</name>
    <message>
        <source>/me needs a text: /me waves</source>
        <translation>/me braucht einen Text: /me winkt</translation>
    </message>
    <message>
        <source>That is too long for a farewell.</source>
        <translation>Das ist zu lang für einen Abschied.</translation>
    </message>
    <message>
        <source>There is no command /%1. Type /help for a list, or // to begin with a slash.</source>
        <translation>Den Befehl /%1 gibt es nicht. /help zeigt alle; // beginnt einen Text mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>/nick needs a nickname: /nick ana</source>
        <translation>/nick braucht einen Spitznamen: /nick ana</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a nickname.</source>
        <translation>„%1“ kann kein Spitzname sein.</translation>
    </message>
    <message>
        <source>/join needs a room: /join build</source>
        <translation>/join braucht einen Raum: /join build</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a room&apos;s name.</source>
        <translation>„%1“ kann kein Raum heißen.</translation>
    </message>
    <message>
        <source>/leave leaves the room that you see. It takes nothing after it.</source>
        <translation>/leave verlässt den Raum, den du siehst. Danach kommt nichts.</translation>
    </message>
    <message>
        <source>/msg needs a nickname: /msg marta hello</source>
        <translation>/msg braucht einen Spitznamen: /msg marta hallo</translation>
    </message>
    <message>
        <source>/invite needs a nickname: /invite marta</source>
        <translation>/invite braucht einen Spitznamen: /invite marta</translation>
    </message>
    <message>
        <source>That is too long for a topic.</source>
        <translation>Das ist zu lang für ein Thema.</translation>
    </message>
    <message>
        <source>That is too long for a note.</source>
        <translation>Das ist zu lang für eine Notiz.</translation>
    </message>
    <message>
        <source>/me TEXT</source>
        <translation>/me TEXT</translation>
    </message>
    <message>
        <source>Say what you do: “ana waves”</source>
        <translation>Sagen, was du tust: „ana winkt“</translation>
    </message>
    <message>
        <source>/nick NICKNAME</source>
        <translation>/nick SPITZNAME</translation>
    </message>
    <message>
        <source>Be called otherwise</source>
        <translation>Anders heißen</translation>
    </message>
    <message>
        <source>/join ROOM</source>
        <translation>/join RAUM</translation>
    </message>
    <message>
        <source>Enter a room</source>
        <translation>Einem Raum beitreten</translation>
    </message>
    <message>
        <source>Leave this room</source>
        <translation>Diesen Raum verlassen</translation>
    </message>
    <message>
        <source>/msg NICKNAME TEXT</source>
        <translation>/msg SPITZNAME TEXT</translation>
    </message>
    <message>
        <source>Write to one person alone</source>
        <translation>Nur einer Person schreiben</translation>
    </message>
    <message>
        <source>/invite NICKNAME</source>
        <translation>/invite SPITZNAME</translation>
    </message>
    <message>
        <source>Bring someone into this room</source>
        <translation>Jemanden in diesen Raum holen</translation>
    </message>
    <message>
        <source>/topic TEXT</source>
        <translation>/topic TEXT</translation>
    </message>
    <message>
        <source>Set what this room is about</source>
        <translation>Sagen, worum es in diesem Raum geht</translation>
    </message>
    <message>
        <source>/away TEXT</source>
        <translation>/away TEXT</translation>
    </message>
    <message>
        <source>Be away, with or without a note</source>
        <translation>Abwesend sein, mit oder ohne Notiz</translation>
    </message>
    <message>
        <source>Be back</source>
        <translation>Wieder da sein</translation>
    </message>
    <message>
        <source>/search WORDS</source>
        <translation>/search WÖRTER</translation>
    </message>
    <message>
        <source>Find messages</source>
        <translation>Nachrichten finden</translation>
    </message>
    <message>
        <source>/quit TEXT</source>
        <translation>/quit TEXT</translation>
    </message>
    <message>
        <source>Leave and close the window, with or without a farewell</source>
        <translation>Gehen und das Fenster schließen, mit oder ohne Abschied</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Diese Liste zeigen</translation>
    </message>
    <message>
        <source>//TEXT</source>
        <translation>//TEXT</translation>
    </message>
    <message>
        <source>Send a text that begins with a slash</source>
        <translation>Einen Text senden, der mit einem Schrägstrich beginnt</translation>
    </message>
</context>
<context>
    <name>Confab::SpellMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>„%1“ zum Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Don&apos;t check</source>
        <translation>Nicht prüfen</translation>
    </message>
</context>
<context>
    <name>Confab::StatusLine</name>
    <message>
        <source>The connection</source>
        <translation>Die Verbindung</translation>
    </message>
    <message>
        <source>How many people are in the room</source>
        <translation>Wie viele Personen im Raum sind</translation>
    </message>
    <message>
        <source>How long the server takes to answer</source>
        <translation>Wie lange der Server für eine Antwort braucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
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
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>New direct message</source>
        <translation>Neue Direktnachricht</translation>
    </message>
    <message>
        <source>Invite into %1</source>
        <translation>Einladen in %1</translation>
    </message>
    <message>
        <source>A room or a person</source>
        <translation>Ein Raum oder eine Person</translation>
    </message>
    <message>
        <source>A nickname</source>
        <translation>Ein Spitzname</translation>
    </message>
    <message>
        <source>You are not connected.</source>
        <translation>Du bist nicht verbunden.</translation>
    </message>
    <message>
        <source>There is nobody else just now.</source>
        <translation>Im Moment ist sonst niemand da.</translation>
    </message>
    <message>
        <source>There is nobody of that name.</source>
        <translation>Niemand heißt so.</translation>
    </message>
</context>
<context>
    <name>Confab::SystemTray</name>
    <message numerus="yes">
        <source>%Ln messages for you</source>
        <translation>
            <numerusform>Eine Nachricht für dich</numerusform>
            <numerusform>%Ln Nachrichten für dich</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Ungelesene Nachrichten</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineActions</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>Was sich mit dieser Nachricht machen lässt</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineModel</name>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people reacted with %1</source>
        <extracomment>%Ln: how many people, %1: an emoji</extracomment>
        <translation>
            <numerusform>%Ln Person hat mit %1 reagiert</numerusform>
            <numerusform>%Ln Personen haben mit %1 reagiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others reacted with %2</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people besides, %2: an emoji</extracomment>
        <translation>
            <numerusform>%1 und %Ln weitere Person haben mit %2 reagiert</numerusform>
            <numerusform>%1 und %Ln weitere haben mit %2 reagiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reacted with %2</source>
        <extracomment>%1: a nickname, %2: an emoji</extracomment>
        <translation>Mit %2 reagiert: %1</translation>
    </message>
    <message>
        <source>%1 and %2 reacted with %3</source>
        <extracomment>%1: one or more nicknames, %2: one more, %3: an emoji</extracomment>
        <translation>Mit %3 reagiert: %1 und %2</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineText</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>wird gesendet …</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>wartet auf Verbindung</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>%1: why</extracomment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>Nachricht gelöscht</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <extracomment>%1: the nickname of whom a message answers</extracomment>
        <translation>als Antwort an %1</translation>
    </message>
    <message>
        <source>a reply</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>with yours</source>
        <extracomment>after an emoji and how many people reacted with it: the user did as well</extracomment>
        <translation>deine ist dabei</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln lines</source>
        <extracomment>%Ln: how many lines a message has</extracomment>
        <translation>
            <numerusform>Die eine Zeile zeigen</numerusform>
            <numerusform>Alle %Ln Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>nicht gesendet: %1</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;name and time</source>
        <translation>Mit &amp;Name und Zeit kopieren</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>The messages of this room. The arrow keys go from one to the next.</source>
        <translation>Die Nachrichten dieses Raums. Die Pfeiltasten gehen von einer zur nächsten.</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Zum Neuesten</translation>
    </message>
    <message numerus="yes">
        <source>Jump to latest · %Ln new</source>
        <translation>
            <numerusform>Zum Neuesten · %Ln neue</numerusform>
            <numerusform>Zum Neuesten · %Ln neue</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>Re&amp;act…</source>
        <translation>&amp;Reagieren …</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Go to what it answers</source>
        <translation>&amp;Zur beantworteten Nachricht gehen</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>Link ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>&amp;Auswahl kopieren</translation>
    </message>
    <message>
        <source>Goes to the end of the room</source>
        <translation>Geht ans Ende des Raums</translation>
    </message>
</context>
<context>
    <name>Confab::TroubleLine</name>
    <message>
        <source>Connect as “%1”</source>
        <translation>Als „%1“ verbinden</translation>
    </message>
    <message>
        <source>Takes a nickname that is free</source>
        <translation>Nimmt einen freien Spitznamen</translation>
    </message>
</context>
<context>
    <name>Confab::TypingPeople</name>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 schreibt …</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 und %2 schreiben …</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>Mehrere schreiben gerade …</translation>
    </message>
    <message>
        <source>Somebody is typing…</source>
        <translation>Jemand schreibt gerade …</translation>
    </message>
</context>
<context>
    <name>Confab::WelcomePage</name>
    <message>
        <source>Welcome to Confab</source>
        <translation>Willkommen bei Confab</translation>
    </message>
    <message>
        <source>Where does your team talk, and how shall others call you?</source>
        <translation>Wo spricht dein Team, und wie sollen dich andere nennen?</translation>
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
        <translation>&amp;Raum</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden …</translation>
    </message>
    <message>
        <source>Choose a server and a nickname</source>
        <translation>Server und Spitznamen wählen</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Leave the server</source>
        <translation>Den Server verlassen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave and close the window</source>
        <translation>Gehen und das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Go to the field for a message</source>
        <translation>Zum Feld für eine Nachricht</translation>
    </message>
    <message>
        <source>Go to the &amp;latest message</source>
        <translation>Zur &amp;neuesten Nachricht</translation>
    </message>
    <message>
        <source>Scroll to the end</source>
        <translation>Ans Ende rollen</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>&amp;Räume</translation>
    </message>
    <message>
        <source>Show or fold the rooms</source>
        <translation>Räume zeigen oder einklappen</translation>
    </message>
    <message>
        <source>Show or fold the people</source>
        <translation>Personen zeigen oder einklappen</translation>
    </message>
    <message>
        <source>&amp;Commands and keys</source>
        <translation>&amp;Befehle und Tasten</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>Was du eingeben kannst</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>&amp;Über Confab</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>To a room or a person</source>
        <translation>Zu einem Raum oder einer Person</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find messages in all your rooms</source>
        <translation>Nachrichten in allen deinen Räumen finden</translation>
    </message>
    <message>
        <source>&amp;Join or create a room…</source>
        <translation>Raum &amp;beitreten oder anlegen …</translation>
    </message>
    <message>
        <source>Choose one of the public rooms, or make one</source>
        <translation>Einen der öffentlichen Räume aussuchen oder einen anlegen</translation>
    </message>
    <message>
        <source>New &amp;direct message…</source>
        <translation>Neue &amp;Direktnachricht …</translation>
    </message>
    <message>
        <source>Write to one person alone</source>
        <translation>Nur einer Person schreiben</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Nothing of this room is new any more</source>
        <translation>Nichts in diesem Raum ist mehr neu</translation>
    </message>
    <message>
        <source>Set the &amp;topic…</source>
        <translation>&amp;Thema festlegen …</translation>
    </message>
    <message>
        <source>What this room is about</source>
        <translation>Worum es in diesem Raum geht</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>&amp;Einladen …</translation>
    </message>
    <message>
        <source>Bring someone into this room</source>
        <translation>Jemanden in diesen Raum holen</translation>
    </message>
    <message>
        <source>Leave the r&amp;oom</source>
        <translation>Den Raum &amp;verlassen</translation>
    </message>
    <message>
        <source>Be in it no more</source>
        <translation>Nicht mehr darin sein</translation>
    </message>
    <message>
        <source>&amp;Previous room</source>
        <translation>&amp;Voriger Raum</translation>
    </message>
    <message>
        <source>The one above in the list</source>
        <translation>Der darüber in der Liste</translation>
    </message>
    <message>
        <source>&amp;Next room</source>
        <translation>&amp;Nächster Raum</translation>
    </message>
    <message>
        <source>The one below in the list</source>
        <translation>Der darunter in der Liste</translation>
    </message>
    <message>
        <source>Previous &amp;unread room</source>
        <translation>Voriger &amp;ungelesener Raum</translation>
    </message>
    <message>
        <source>The one above with something new</source>
        <translation>Der darüber mit etwas Neuem</translation>
    </message>
    <message>
        <source>N&amp;ext unread room</source>
        <translation>Näch&amp;ster ungelesener Raum</translation>
    </message>
    <message>
        <source>The one below with something new</source>
        <translation>Der darunter mit etwas Neuem</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>How Confab looks, and what it tells you of</source>
        <translation>Wie Confab aussieht und wovon es dir berichtet</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>Server &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Be on another server as well</source>
        <translation>Auch auf einem weiteren Server sein</translation>
    </message>
    <message>
        <source>Re&amp;move the server…</source>
        <translation>Server entfe&amp;rnen …</translation>
    </message>
    <message>
        <source>This window has it no more</source>
        <translation>Dieses Fenster hat ihn nicht mehr</translation>
    </message>
</context>
<context>
    <name>Confab::Words</name>
    <message>
        <source>You connected from somewhere else, so this window was disconnected.</source>
        <translation>Du hast dich von woanders verbunden, deshalb wurde dieses Fenster getrennt.</translation>
    </message>
    <message>
        <source>You were removed from this server.</source>
        <translation>Du wurdest von diesem Server entfernt.</translation>
    </message>
    <message>
        <source>This server doesn&apos;t let you in.</source>
        <translation>Dieser Server lässt dich nicht herein.</translation>
    </message>
    <message>
        <source>The server is full at the moment.</source>
        <translation>Der Server ist im Moment voll.</translation>
    </message>
    <message>
        <source>There are too many connections from your address.</source>
        <translation>Von deiner Adresse kommen zu viele Verbindungen.</translation>
    </message>
    <message>
        <source>The server speaks another version of the protocol than this window.</source>
        <translation>Der Server spricht eine andere Version des Protokolls als dieses Fenster.</translation>
    </message>
    <message>
        <source>The server is shutting down.</source>
        <translation>Der Server wird heruntergefahren.</translation>
    </message>
    <message>
        <source>That was too much at once. It goes on in a moment.</source>
        <translation>Das war zu viel auf einmal. Gleich geht es weiter.</translation>
    </message>
    <message>
        <source>The server can&apos;t store anything at the moment.</source>
        <translation>Der Server kann im Moment nichts speichern.</translation>
    </message>
    <message>
        <source>“%1” is in use.</source>
        <translation>„%1“ ist vergeben.</translation>
    </message>
    <message>
        <source>“%1” looks too much like the name of someone else.</source>
        <translation>„%1“ sieht dem Namen von jemand anderem zu ähnlich.</translation>
    </message>
    <message>
        <source>“%1” belongs to someone.</source>
        <translation>„%1“ gehört schon jemandem.</translation>
    </message>
    <message>
        <source>That isn&apos;t the server&apos;s password.</source>
        <translation>Das ist nicht das Passwort des Servers.</translation>
    </message>
    <message>
        <source>This server asks for a password.</source>
        <translation>Dieser Server verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>There is a room “%1” already.</source>
        <translation>Einen Raum „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a room&apos;s name.</source>
        <translation>„%1“ kann kein Raum heißen.</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>Diesen Raum gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>Es gibt keinen Raum „%1“.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Diese Person gibt es nicht.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Hier heißt niemand „%1“.</translation>
    </message>
    <message>
        <source>That message isn&apos;t there any more.</source>
        <translation>Diese Nachricht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>You are not in that room.</source>
        <translation>Du bist nicht in diesem Raum.</translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>Das darfst du hier nicht.</translation>
    </message>
    <message>
        <source>That text can&apos;t be sent.</source>
        <translation>Dieser Text kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>That was too much at once. Try it again in a moment.</source>
        <translation>Das war zu viel auf einmal. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>That doesn&apos;t work at the moment. Try it again when you are connected.</source>
        <translation>Das geht im Moment nicht. Versuch es wieder, wenn du verbunden bist.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a nickname. It has letters, digits and _ - . &apos; and single spaces only between them, begins with a letter or digit, and has up to 32 characters.</source>
        <translation>„%1“ kann kein Spitzname sein. Er hat Buchstaben, Ziffern und _ - . &apos; und dazwischen nur einzelne Leerzeichen, beginnt mit einem Buchstaben oder einer Ziffer und hat höchstens 32 Zeichen.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster.</translation>
    </message>
    <message>
        <source>Another window has the profile %1 and doesn&apos;t answer.</source>
        <translation>Ein anderes Fenster hat das Profil %1 und antwortet nicht.</translation>
    </message>
</context>
</TS>
