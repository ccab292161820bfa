<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
</context>
<context>
    <name>Confab::Composer</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begin a new line, Tab completes a nickname.</source>
        <translation>Eingabe sendet, Umschalt und Eingabe beginnen eine neue Zeile, Tab ergänzt einen Spitznamen.</translation>
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
        <source>%1 too long</source>
        <translation>%1 zu lang</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>Connection lost. Trying again in %n s. You can keep writing.</source>
        <translation>
            <numerusform>Verbindung verloren. Neuer Versuch in %n s. Du kannst weiterschreiben.</numerusform>
            <numerusform>Verbindung verloren. Neuer Versuch in %n s. Du kannst weiterschreiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <translation>
            <numerusform>%1 Neuer Versuch in %n s.</numerusform>
            <numerusform>%1 Neuer Versuch in %n s.</numerusform>
        </translation>
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
    <name>Confab::MessageChannel</name>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
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
        <source>%1, %2 and %n others</source>
        <extracomment>two nicknames and the number of the others, always two or more</extracomment>
        <translation>
            <numerusform>%1, %2 und %n weitere Person</numerusform>
            <numerusform>%1, %2 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <extracomment>%1: one or more nicknames, %n: how many people</extracomment>
        <translation>
            <numerusform>%1 ist dazugekommen</numerusform>
            <numerusform>%1 sind dazugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left again</source>
        <extracomment>%1: one or more nicknames, %n: how many people</extracomment>
        <translation>
            <numerusform>%1 ist dazugekommen und wieder gegangen</numerusform>
            <numerusform>%1 sind dazugekommen und wieder gegangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back</source>
        <extracomment>%1: one or more nicknames, %n: how many people</extracomment>
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
        <extracomment>%1: one or more nicknames, %n: how many people</extracomment>
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
        <source>busy</source>
        <translation>beschäftigt</translation>
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
            <numerusform>BESCHÄFTIGT — %n</numerusform>
            <numerusform>BESCHÄFTIGT — %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AWAY — %n</source>
        <translation>
            <numerusform>ABWESEND — %n</numerusform>
            <numerusform>ABWESEND — %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OFFLINE — %n</source>
        <translation>
            <numerusform>OFFLINE — %n</numerusform>
            <numerusform>OFFLINE — %n</numerusform>
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
</context>
<context>
    <name>Confab::PlainDialog</name>
    <message>
        <source>Confab&apos;s icon</source>
        <translation>Symbol von Confab</translation>
    </message>
    <message>
        <source>Enter – send · Shift+Enter – new line</source>
        <translation>Eingabe – senden · Umschalt+Eingabe – neue Zeile</translation>
    </message>
    <message>
        <source>Tab – complete a nickname, or move on</source>
        <translation>Tab – einen Spitznamen ergänzen, sonst weiter</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+3 – fold the rooms, the people</source>
        <translation>Strg+1, Strg+3 – Räume, Personen ein- und ausklappen</translation>
    </message>
    <message>
        <source>Ctrl+End – the latest message · Esc – back to writing</source>
        <translation>Strg+Ende – zur neuesten Nachricht · Esc – zurück zum Schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Q – leave and close the window</source>
        <translation>Strg+Q – gehen und das Fenster schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>Was du eingeben kannst</translation>
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
</context>
<context>
    <name>Confab::Profile</name>
    <message>
        <source>The profile folder %1 can&apos;t be written.</source>
        <translation>Der Profilordner %1 ist nicht beschreibbar.</translation>
    </message>
</context>
<context>
    <name>Confab::RoomHeader</name>
    <message>
        <source>What the room is about</source>
        <translation>Worum es in dem Raum geht</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsView</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Raum %1</translation>
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
    <name>Confab::SidePanel</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
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
        <source>/me TEXT – say what you do: “ana waves”</source>
        <translation>/me TEXT – sagen, was du tust: „ana winkt“</translation>
    </message>
    <message>
        <source>/quit TEXT – leave and close the window, with or without a farewell</source>
        <translation>/quit TEXT – gehen und das Fenster schließen, mit oder ohne Abschied</translation>
    </message>
    <message>
        <source>/help – this list</source>
        <translation>/help – diese Liste</translation>
    </message>
    <message>
        <source>//TEXT – send a text that begins with a slash</source>
        <translation>//TEXT – einen Text senden, der mit einem Schrägstrich beginnt</translation>
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
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
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
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
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
        <source>Jump to latest · %n new</source>
        <translation>
            <numerusform>Zum Neuesten · %n neue</numerusform>
            <numerusform>Zum Neuesten · %n neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::TroubleLine</name>
    <message>
        <source>Connect as “%1”</source>
        <translation>Als „%1“ verbinden</translation>
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
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
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
        <source>“%1” can&apos;t be a nickname: letters, digits and _ - . &apos; only, a letter or digit first, up to 32.</source>
        <translation>„%1“ kann kein Spitzname sein: nur Buchstaben, Ziffern und _ - . &apos;, am Anfang ein Buchstabe oder eine Ziffer, höchstens 32 Zeichen.</translation>
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
