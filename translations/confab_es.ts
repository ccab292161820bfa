<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Confab::Announcing</name>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%Ln mensaje nuevo en %1</numerusform>
            <numerusform>%Ln mensajes nuevos en %1</numerusform>
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
        <translation>¿Qué servidor? Basta un nombre o una dirección.</translation>
    </message>
    <message>
        <source>“%1” is not a server&apos;s name or address.</source>
        <translation>«%1» no es el nombre ni la dirección de un servidor.</translation>
    </message>
    <message>
        <source>How shall others call you?</source>
        <translation>¿Cómo te llamarán los demás?</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>This window has that server already.</source>
        <translation>Esta ventana ya tiene ese servidor.</translation>
    </message>
</context>
<context>
    <name>Confab::Attention</name>
    <message>
        <source>&amp;Show Confab</source>
        <translation>&amp;Mostrar Confab</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>of a notification; %1: a nickname, %2: a room</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>Un mensaje para ti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages for you while you were offline</source>
        <translation>
            <numerusform>Un mensaje para ti mientras no tenías conexión</numerusform>
            <numerusform>%Ln mensajes para ti mientras no tenías conexión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::ChangedKeyDialog</name>
    <message>
        <source>The identity of “%1” has changed</source>
        <translation>La identidad de «%1» ha cambiado</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The form of a date in a sentence, as in QDate::toString: 3 March 2026</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Confab has talked to %1 since %2 and knows its key. Today the server shows a different one.</source>
        <translation>Confab habla con %1 desde el %2 y conoce su clave. Hoy el servidor muestra otra.</translation>
    </message>
    <message>
        <source>This is normal if the server was reinstalled. It is also what an eavesdropper on your network would look like. Ask whoever runs the server to read this out:</source>
        <translation>Es normal si el servidor se ha reinstalado. También es lo que verías si alguien espiara tu red. Pide a quien lleva el servidor que te lea esto:</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Known until now:</source>
        <translation>Conocida hasta ahora:</translation>
    </message>
    <message>
        <source>Trust the new key</source>
        <translation>Confiar en la nueva clave</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>Seguir desconectado</translation>
    </message>
    <message>
        <source>Connects, and knows the server by this key from now on</source>
        <translation>Conecta y desde ahora conoce el servidor por esta clave</translation>
    </message>
    <message>
        <source>Keeps the key that is known</source>
        <translation>Conserva la clave conocida</translation>
    </message>
</context>
<context>
    <name>Confab::ChatClient</name>
    <message>
        <source>The server&apos;s key is of a kind that can&apos;t be checked.</source>
        <translation>La clave del servidor es de un tipo que no se puede comprobar.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se ha perdido la conexión.</translation>
    </message>
    <message>
        <source>Nothing was heard of the server any more.</source>
        <translation>El servidor ha dejado de dar señales.</translation>
    </message>
    <message>
        <source>The server sent something before its welcome that it may not.</source>
        <translation>El servidor envió antes de la bienvenida algo que no debía.</translation>
    </message>
    <message>
        <source>The server sent a welcome that nobody asked for.</source>
        <translation>El servidor envió una bienvenida que nadie había pedido.</translation>
    </message>
    <message>
        <source>The server does not know you any more.</source>
        <translation>El servidor ya no te conoce.</translation>
    </message>
    <message>
        <source>The server refused what nobody asked for.</source>
        <translation>El servidor rechazó algo que nadie había pedido.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
</context>
<context>
    <name>Confab::Commands</name>
    <message>
        <source>A direct message has no topic.</source>
        <translation>Un mensaje directo no tiene tema.</translation>
    </message>
    <message>
        <source>Only moderators set the topic here.</source>
        <translation>Aquí solo la moderación pone el tema.</translation>
    </message>
    <message>
        <source>This is too long to send. Shorten it, or send it in parts.</source>
        <translation>Es demasiado largo. Acórtalo o envíalo por partes.</translation>
    </message>
</context>
<context>
    <name>Confab::Composer</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>How much still fits</source>
        <translation>Cuánto cabe todavía</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message>
        <source>This is too long to send. Shorten it, or send it in parts.</source>
        <translation>Es demasiado largo. Acórtalo o envíalo por partes.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begin a new line, Tab completes a nickname, Up changes your last message.</source>
        <translation>Intro envía, Mayús e Intro empiezan una línea nueva, Tab completa un apodo, Arriba cambia tu último mensaje.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Changing your message</source>
        <translation>Cambiando tu mensaje</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it as it was</source>
        <translation>Intro guarda, Esc la deja como estaba</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>This is too long to save. Shorten it.</source>
        <translation>Es demasiado largo. Acórtalo.</translation>
    </message>
    <message>
        <source>Choose an emoji (%1)</source>
        <extracomment>%1: a key</extracomment>
        <translation>Elegir un emoji (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>sobra %Ln carácter</numerusform>
            <numerusform>sobran %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>A message can&apos;t be empty. To remove it, choose Delete in its menu; Esc leaves it as it was.</source>
        <translation>Un mensaje no puede estar vacío. Para quitarlo, elige Borrar en su menú; Esc lo deja como estaba.</translation>
    </message>
</context>
<context>
    <name>Confab::ComposerBar</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Confab::Composing</name>
    <message>
        <source>What you write can&apos;t be kept on this computer. Is its disk full?</source>
        <translation>Lo que escribes no se puede guardar en este equipo. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>Your last message isn&apos;t sent yet; then you can change it.</source>
        <translation>Tu último mensaje aún no se ha enviado; después podrás cambiarlo.</translation>
    </message>
    <message>
        <source>Your last message is further up than what is loaded.</source>
        <translation>Tu último mensaje está más arriba de lo que se ha cargado.</translation>
    </message>
</context>
<context>
    <name>Confab::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>A name or an address, with :port where it isn&apos;t the usual one</source>
        <translation>Un nombre o una dirección, con :puerto si no es el habitual</translation>
    </message>
    <message>
        <source>name or address</source>
        <translation>nombre o dirección</translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation>&amp;Apodo</translation>
    </message>
    <message>
        <source>How others will see you</source>
        <translation>Así te verán los demás</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>The one password of this server</source>
        <translation>La contraseña única de este servidor</translation>
    </message>
    <message>
        <source>Goes to the server under this nickname</source>
        <translation>Va al servidor con este apodo</translation>
    </message>
</context>
<context>
    <name>Confab::ConnectionNews</name>
    <message>
        <source>Connected to %1 as %2</source>
        <translation>Conectado a %1 como %2</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>Conexión con %1 perdida</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Sin conexión con %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Connection lost. Trying again now. You can keep writing.</source>
        <translation>Conexión perdida. Probando de nuevo. Puedes seguir escribiendo.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Volver a conectar</translation>
    </message>
    <message>
        <source>The server&apos;s identity has changed. You stayed disconnected.</source>
        <translation>La identidad del servidor ha cambiado. Sigues desconectado.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>You are not connected.</source>
        <translation>No estás conectado.</translation>
    </message>
    <message numerus="yes">
        <source>Connection lost. Trying again in %Ln s. You can keep writing.</source>
        <translation>
            <numerusform>Conexión perdida. Nuevo intento en %Ln s. Puedes seguir escribiendo.</numerusform>
            <numerusform>Conexión perdida. Nuevo intento en %Ln s. Puedes seguir escribiendo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <translation>
            <numerusform>%1 Nuevo intento en %Ln s.</numerusform>
            <numerusform>%1 Nuevo intento en %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>te pregunta</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Sin respuesta de %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>Confab::DBusNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>Confab::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Closes this; nothing changes</source>
        <translation>Cierra esto; nada cambia</translation>
    </message>
</context>
<context>
    <name>Confab::DoNotDisturb</name>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>No molestar hasta %1</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow, %1</source>
        <translation>No molestar hasta mañana, %1</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>4 horas</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Hasta que lo desactive</translation>
    </message>
    <message>
        <source>Until the morning, %1</source>
        <translation>Hasta la mañana, %1</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;No molestar</translation>
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
        <translation>Buscar un emoji</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>No hay ninguno con ese nombre.</translation>
    </message>
    <message>
        <source>Part of its name; the arrow keys choose, Enter takes it.</source>
        <translation>Parte de su nombre; las flechas eligen, Intro lo toma.</translation>
    </message>
    <message>
        <source>Those of that name, or those you used last and all the others</source>
        <translation>Los de ese nombre, o los últimos que usaste y todos los demás</translation>
    </message>
</context>
<context>
    <name>Confab::EmojiPopup</name>
    <message>
        <source>Emoji of that name</source>
        <translation>Emojis con ese nombre</translation>
    </message>
    <message numerus="yes">
        <source>%1, one of %Ln emoji. Up and Down choose, Enter takes it.</source>
        <translation>
            <numerusform>%1, el único emoji. Intro lo elige.</numerusform>
            <numerusform>%1, uno de %Ln emojis. Arriba y abajo cambian, Intro lo elige.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up and Down choose, Enter takes it.</source>
        <translation>Arriba y abajo eligen, Intro lo toma.</translation>
    </message>
</context>
<context>
    <name>Confab::EmptyRooms</name>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>Aquí aún no se ha dicho nada.</translation>
    </message>
    <message>
        <source>What you write here only %1 and you can read.</source>
        <translation>Lo que escribas aquí solo lo podréis leer %1 y tú.</translation>
    </message>
    <message>
        <source>Only those who were invited can read along. Invite the people you want to talk to.</source>
        <translation>Solo pueden leer quienes tengan invitación. Invita a las personas con las que quieras hablar.</translation>
    </message>
    <message>
        <source>Write the first message below. Everyone on this server can read it.</source>
        <translation>Escribe abajo el primer mensaje. Lo podrá leer cualquiera en este servidor.</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Invitar a gente…</translation>
    </message>
</context>
<context>
    <name>Confab::GoToDialog</name>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>What you type narrows the list; the arrow keys choose in it.</source>
        <translation>Lo que escribes reduce la lista; las flechas eligen en ella.</translation>
    </message>
    <message>
        <source>What fits what you typed</source>
        <translation>Lo que coincide con lo escrito</translation>
    </message>
</context>
<context>
    <name>Confab::GoToModel</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>join · %Ln people</source>
        <translation>
            <numerusform>entrar · %Ln persona</numerusform>
            <numerusform>entrar · %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Join room %1</source>
        <translation>Entrar en la sala %1</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Sala %1</translation>
    </message>
    <message>
        <source>Search messages for “%1”</source>
        <translation>Buscar «%1» en los mensajes</translation>
    </message>
</context>
<context>
    <name>Confab::Help</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>Empezar una línea nueva</translation>
    </message>
    <message>
        <source>Complete a nickname or an emoji&apos;s :name:, or move on</source>
        <translation>Completar un apodo o el :nombre: de un emoji, o seguir adelante</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Elegir un emoji</translation>
    </message>
    <message>
        <source>Change your last message, while the field is empty</source>
        <translation>Cambiar tu último mensaje, con el campo vacío</translation>
    </message>
    <message>
        <source>Stop changing or answering a message</source>
        <translation>Dejar de cambiar o de responder un mensaje</translation>
    </message>
    <message>
        <source>On a message</source>
        <translation>En un mensaje</translation>
    </message>
    <message>
        <source>Walk from message to message</source>
        <translation>Ir de mensaje en mensaje</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiarlo</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>React with an emoji</source>
        <translation>Reaccionar con un emoji</translation>
    </message>
    <message>
        <source>Change it, if it is yours</source>
        <translation>Cambiarlo, si es tuyo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>Show all of it, go to what it answers, or send it again</source>
        <translation>Mostrarlo entero, ir a lo que responde o enviarlo de nuevo</translation>
    </message>
    <message>
        <source>Open its menu; also that of a room or a person</source>
        <translation>Abrir su menú; también el de una sala o una persona</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>En toda la ventana</translation>
    </message>
</context>
<context>
    <name>Confab::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Órdenes y teclas</translation>
    </message>
    <message>
        <source>What you can type or press, and what it does</source>
        <translation>Lo que puedes escribir o pulsar, y lo que hace</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes this text</source>
        <translation>Cierra este texto</translation>
    </message>
</context>
<context>
    <name>Confab::KnownKeysPage</name>
    <message>
        <source>Confab remembers each server&apos;s key and warns when it changes. Forget one only if you know why: the next connection takes whatever key it is shown.</source>
        <translation>Confab recuerda la clave de cada servidor y avisa cuando cambia. Olvida una solo si sabes por qué: la próxima conexión aceptará cualquier clave que le muestren.</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>Servidores conocidos</translation>
    </message>
    <message>
        <source>&amp;Forget this key…</source>
        <translation>&amp;Olvidar esta clave…</translation>
    </message>
    <message>
        <source>%1 – known since %2</source>
        <extracomment>%1: a server&apos;s address, %2: a date</extracomment>
        <translation>%1 – conocido desde el %2</translation>
    </message>
    <message>
        <source>No server is known yet.</source>
        <translation>Aún no se conoce ningún servidor.</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Pregunta antes</translation>
    </message>
</context>
<context>
    <name>Confab::LineDialog</name>
    <message>
        <source>Takes what you typed</source>
        <translation>Toma lo que escribiste</translation>
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
        <translation>cifrado</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>What you write is encrypted on its way to the server.</source>
        <translation>Lo que escribes va cifrado hasta el servidor.</translation>
    </message>
    <message>
        <source>Whoever is on the network between you and the server can read along.</source>
        <translation>Quien esté en la red entre tú y el servidor puede leerlo.</translation>
    </message>
</context>
<context>
    <name>Confab::MessageActions</name>
    <message>
        <source>Delete the message</source>
        <translation>Borrar el mensaje</translation>
    </message>
    <message>
        <source>“%1” will be gone for everyone, for good.</source>
        <translation>«%1» desaparecerá para todos, para siempre.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Confab::MessageChannel</name>
    <message>
        <source>The connection was closed.</source>
        <translation>La conexión se cerró.</translation>
    </message>
</context>
<context>
    <name>Confab::NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>Nueva sala</translation>
    </message>
    <message>
        <source>What the room is about; may be empty</source>
        <translation>De qué trata la sala; puede quedar vacío</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>&amp;Privada</translation>
    </message>
    <message>
        <source>Only its members know of a private room, and only they can invite others.</source>
        <translation>De una sala privada solo saben sus miembros, y solo ellos pueden invitar a otros.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>What shall the room be called?</source>
        <translation>¿Cómo se llamará la sala?</translation>
    </message>
    <message>
        <source>A room&apos;s name has letters, digits and _ - . &apos; and no spaces, begins with a letter or digit, and has up to 32 characters.</source>
        <translation>El nombre de una sala tiene letras, cifras y _ - . &apos; sin espacios, empieza por una letra o cifra y tiene como mucho 32 caracteres.</translation>
    </message>
    <message>
        <source>Letters, digits and _ - . &apos;, no spaces</source>
        <translation>Letras, cifras y _ - . &apos;, sin espacios</translation>
    </message>
    <message>
        <source>Makes the room and goes there</source>
        <translation>Crea la sala y va a ella</translation>
    </message>
</context>
<context>
    <name>Confab::Notice</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>two nicknames</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <extracomment>three nicknames</extracomment>
        <translation>%1, %2 y %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln others</source>
        <extracomment>two nicknames and the number of the others, always two or more</extracomment>
        <translation>
            <numerusform>%1, %2 y %Ln más</numerusform>
            <numerusform>%1, %2 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 ha entrado</numerusform>
            <numerusform>%1 han entrado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left again</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 ha entrado y se ha ido</numerusform>
            <numerusform>%1 han entrado y se han ido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 se ha ido y ha vuelto</numerusform>
            <numerusform>%1 se han ido y han vuelto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left (%2)</source>
        <extracomment>%1: a nickname, %2: what the person said on leaving</extracomment>
        <translation>%1 se ha ido (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 se ha ido</numerusform>
            <numerusform>%1 se han ido</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1 ha quitado el tema</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <extracomment>%1: a nickname, %2: the topic</extracomment>
        <translation>%1 ha puesto el tema: %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <extracomment>a nickname that was changed, and what it is since</extracomment>
        <translation>%1 ahora es %2</translation>
    </message>
</context>
<context>
    <name>Confab::Options</name>
    <message>
        <source>Confab – a chat for a network of one&apos;s own.</source>
        <translation>Confab: un chat para la red propia.</translation>
    </message>
    <message>
        <source>The server to connect to.</source>
        <translation>El servidor al que conectarse.</translation>
    </message>
    <message>
        <source>The nickname to go by.</source>
        <translation>El apodo.</translation>
    </message>
    <message>
        <source>The folder of settings and known keys.</source>
        <translation>La carpeta de ajustes y claves conocidas.</translation>
    </message>
    <message>
        <source>Connect without asking where server and nickname are known.</source>
        <translation>Conectar sin preguntar si se conocen servidor y apodo.</translation>
    </message>
    <message>
        <source>The window&apos;s language: %1.</source>
        <translation>El idioma de la ventana: %1.</translation>
    </message>
    <message>
        <source>Encryption, on or off (for servers that run without it).</source>
        <translation>Cifrado, on u off (para servidores que no lo usan).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>«%1» no es una opción.</translation>
    </message>
    <message>
        <source>--language: there is no “%1”, only %2.</source>
        <translation>--language: no hay «%1», solo %2.</translation>
    </message>
    <message>
        <source>--tls is “on” or “off”, not “%1”.</source>
        <translation>--tls es «on» u «off», no «%1».</translation>
    </message>
    <message>
        <source>--server: “%1” is not a HOST or HOST:PORT.</source>
        <translation>--server: «%1» no es HOST ni HOST:PORT.</translation>
    </message>
    <message>
        <source>--nick: “%1” can&apos;t be a nickname.</source>
        <translation>--nick: «%1» no puede ser un apodo.</translation>
    </message>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile necesita una carpeta.</translation>
    </message>
    <message>
        <source>Leave this person&apos;s other windows connected.</source>
        <translation>Dejar conectadas las otras ventanas de la misma persona.</translation>
    </message>
</context>
<context>
    <name>Confab::PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who is in this room, by presence.</source>
        <translation>Quién está en esta sala, por presencia.</translation>
    </message>
</context>
<context>
    <name>Confab::PeopleModel</name>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>ONLINE — %Ln</source>
        <extracomment>a heading, %Ln: how many people</extracomment>
        <translation>
            <numerusform>EN LÍNEA — %Ln</numerusform>
            <numerusform>EN LÍNEA — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AWAY — %Ln</source>
        <translation>
            <numerusform>AUSENTES — %Ln</numerusform>
            <numerusform>AUSENTES — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OFFLINE — %Ln</source>
        <translation>
            <numerusform>SIN CONEXIÓN — %Ln</numerusform>
            <numerusform>SIN CONEXIÓN — %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1: the user&apos;s own nickname</extracomment>
        <translation>%1 (tú)</translation>
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
            <numerusform>ESTABA EN LÍNEA — %Ln</numerusform>
            <numerusform>ESTABAN EN LÍNEA — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE AWAY — %Ln</source>
        <translation>
            <numerusform>ESTABA AUSENTE — %Ln</numerusform>
            <numerusform>ESTABAN AUSENTES — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE OFFLINE — %Ln</source>
        <translation>
            <numerusform>ESTABA SIN CONEXIÓN — %Ln</numerusform>
            <numerusform>ESTABAN SIN CONEXIÓN — %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message numerus="yes">
        <source>DO NOT DISTURB — %Ln</source>
        <translation>
            <numerusform>NO MOLESTAR — %Ln</numerusform>
            <numerusform>NO MOLESTAR — %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::PeopleSide</name>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people. Type the beginning of a nickname.</source>
        <translation>
            <numerusform>%Ln persona. Escribe el principio de un apodo.</numerusform>
            <numerusform>%Ln personas. Escribe el principio de un apodo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>What you type narrows the list below.</source>
        <translation>Lo que escribes reduce la lista de abajo.</translation>
    </message>
    <message>
        <source>Empties the field</source>
        <translation>Vacía el campo</translation>
    </message>
</context>
<context>
    <name>Confab::PlainDialog</name>
    <message>
        <source>Confab&apos;s icon</source>
        <translation>Icono de Confab</translation>
    </message>
    <message>
        <source>A chat for a network of one&apos;s own.</source>
        <translation>Un chat para la red propia.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It stands on Qt %1.</source>
        <translation>Software libre con licencia MIT. Se apoya en Qt %1.</translation>
    </message>
    <message>
        <source>About Confab</source>
        <translation>Acerca de Confab</translation>
    </message>
    <message>
        <source>Confab %1</source>
        <translation>Confab %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes this text</source>
        <translation>Cierra este texto</translation>
    </message>
</context>
<context>
    <name>Confab::Preferring</name>
    <message>
        <source>Forget a key</source>
        <translation>Olvidar una clave</translation>
    </message>
    <message>
        <source>The next connection to %1 will take whatever key it is shown. That is right if the server was reinstalled.</source>
        <translation>La próxima conexión a %1 aceptará cualquier clave que le muestren. Es lo correcto si el servidor se ha reinstalado.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>Confab::PresenceKeeper</name>
    <message>
        <source>Set a note…</source>
        <translation>Poner una nota…</translation>
    </message>
    <message>
        <source>Change your nickname…</source>
        <translation>Cambiar de apodo…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What others see beside your name</source>
        <translation>Lo que los demás ven junto a tu nombre</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>That is too long for a note.</source>
        <translation>Es demasiado largo para una nota.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>How shall others call you?</source>
        <translation>¿Cómo te llamarán los demás?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>Confab::Profile</name>
    <message>
        <source>The profile folder %1 can&apos;t be written.</source>
        <translation>No se puede escribir en la carpeta de perfil %1.</translation>
    </message>
</context>
<context>
    <name>Confab::RoomActions</name>
    <message>
        <source>There is no public room “%1”. You can create it with + beside the rooms.</source>
        <translation>No hay ninguna sala pública «%1». Puedes crearla con + junto a las salas.</translation>
    </message>
    <message>
        <source>The lobby can&apos;t be left.</source>
        <translation>No se puede salir del vestíbulo.</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Salir de la sala</translation>
    </message>
    <message>
        <source>“%1” is private: once you have left you need an invitation to come back.</source>
        <translation>«%1» es privada: si sales, necesitarás una invitación para volver.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Eres tú.</translation>
    </message>
    <message>
        <source>Everyone is in the lobby already.</source>
        <translation>En el vestíbulo ya están todos.</translation>
    </message>
    <message>
        <source>Nobody can be invited into a direct message.</source>
        <translation>No se puede invitar a nadie a un mensaje directo.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Aquí nadie se llama «%1».</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Set the topic…</source>
        <translation>Poner el tema…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Hide until the next message</source>
        <translation>Ocultar hasta el próximo mensaje</translation>
    </message>
    <message>
        <source>Write a direct message</source>
        <translation>Escribir un mensaje directo</translation>
    </message>
    <message>
        <source>Mention in this room</source>
        <translation>Mencionar en esta sala</translation>
    </message>
    <message>
        <source>Invite into</source>
        <translation>Invitar a</translation>
    </message>
</context>
<context>
    <name>Confab::RoomHeader</name>
    <message>
        <source>What the room is about</source>
        <translation>De qué trata la sala</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What is the room about?</source>
        <translation>¿De qué trata la sala?</translation>
    </message>
    <message>
        <source>Set a topic</source>
        <translation>Poner un tema</translation>
    </message>
</context>
<context>
    <name>Confab::RoomListModel</name>
    <message numerus="yes">
        <source>joined · %Ln people</source>
        <translation>
            <numerusform>ya dentro · %Ln persona</numerusform>
            <numerusform>ya dentro · %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::RoomSign</name>
    <message>
        <source>Private room</source>
        <translation>Sala privada</translation>
    </message>
    <message>
        <source>Private: only its members know of it</source>
        <translation>Privada: solo sus miembros saben de ella</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsButton</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Show the rooms</source>
        <translation>Mostrar las salas</translation>
    </message>
    <message numerus="yes">
        <source>Shows the rooms. %Ln messages are for you.</source>
        <translation>
            <numerusform>Muestra las salas. Un mensaje es para ti.</numerusform>
            <numerusform>Muestra las salas. %Ln mensajes son para ti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the rooms. There is something new in them.</source>
        <translation>Muestra las salas. Hay novedades en ellas.</translation>
    </message>
    <message>
        <source>Shows the rooms.</source>
        <translation>Muestra las salas.</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsDialog</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Buscar una sala</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>Salas públicas</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>&amp;Nueva sala…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>What you type narrows the list; the arrow keys choose in it.</source>
        <translation>Lo que escribes reduce la lista; las flechas eligen en ella.</translation>
    </message>
    <message>
        <source>The rooms that anyone can join, each with its topic</source>
        <translation>Las salas a las que cualquiera puede unirse, cada una con su tema</translation>
    </message>
    <message>
        <source>Asks for the name and the topic of a room to make</source>
        <translation>Pide el nombre y el tema de una sala nueva</translation>
    </message>
    <message>
        <source>Goes to the chosen room</source>
        <translation>Va a la sala elegida</translation>
    </message>
    <message>
        <source>There is no public room “%1”. “New room…” makes it.</source>
        <extracomment>what was typed, and the words on a button</extracomment>
        <translation>No hay ninguna sala pública «%1». «Nueva sala…» la crea.</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsModel</name>
    <message>
        <source>ROOMS</source>
        <translation>SALAS</translation>
    </message>
    <message>
        <source>DIRECT MESSAGES</source>
        <translation>MENSAJES DIRECTOS</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Sala %1</translation>
    </message>
    <message>
        <source>Private room %1</source>
        <translation>Sala privada %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>as a screen reader says it; %1: a nickname, %2: &quot;online&quot;, &quot;away&quot; …</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention you</source>
        <translation>
            <numerusform>%Ln te menciona</numerusform>
            <numerusform>%Ln te mencionan</numerusform>
        </translation>
    </message>
    <message>
        <source>you were invited</source>
        <translation>te han invitado</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsView</name>
    <message>
        <source>Rooms and direct messages</source>
        <translation>Salas y mensajes directos</translation>
    </message>
    <message>
        <source>Join or create a room</source>
        <translation>Entrar en una sala o crear una</translation>
    </message>
    <message>
        <source>New direct message</source>
        <translation>Nuevo mensaje directo</translation>
    </message>
</context>
<context>
    <name>Confab::SearchFeeder</name>
    <message>
        <source>“%1” is not a date. Write it as year-month-day: 2026-11-01.</source>
        <translation>«%1» no es una fecha. Escríbela como año-mes-día: 2026-11-01.</translation>
    </message>
    <message>
        <source>You are in no room called “%1”.</source>
        <translation>No estás en ninguna sala llamada «%1».</translation>
    </message>
    <message>
        <source>Searching needs a connection.</source>
        <translation>Para buscar hace falta conexión.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Aquí nadie se llama «%1».</translation>
    </message>
    <message>
        <source>The search didn&apos;t work. Try it again in a moment.</source>
        <translation>La búsqueda no ha funcionado. Vuelve a probar enseguida.</translation>
    </message>
</context>
<context>
    <name>Confab::SearchField</name>
    <message>
        <source>Search messages</source>
        <translation>Buscar mensajes</translation>
    </message>
    <message>
        <source>Words and “phrases”; from:nickname, in:room, after: and before: a date narrow it.</source>
        <translation>Palabras y «frases»; from:apodo, in:sala, after: y before: con una fecha acotan.</translation>
    </message>
    <message>
        <source>Search %1</source>
        <extracomment>in the search field, with the key that goes there</extracomment>
        <translation>Buscar %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Looks through all your rooms</source>
        <translation>Busca en todas tus salas</translation>
    </message>
    <message>
        <source>Empties the field</source>
        <translation>Vacía el campo</translation>
    </message>
</context>
<context>
    <name>Confab::SearchModel</name>
    <message>
        <source>%1 in %2, %3, %4</source>
        <extracomment>a message that was found, as a screen reader says it; %1: who, %2: where, %3: when, %4: the text</extracomment>
        <translation>%1 en %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>Confab::SearchPanel</name>
    <message>
        <source>Words, or a phrase in quotes. Narrow it with from:nickname, in:room, after:2026-10-01 (that day and later) and before:2026-11-01 (earlier than that day).</source>
        <translation>Palabras, o una frase entre comillas. Acota con from:apodo, in:sala, after:2026-10-01 (ese día y después) y before:2026-11-01 (antes de ese día).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>Search in all your rooms</source>
        <translation>Buscar en todas tus salas</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No message was found.</source>
        <translation>No se ha encontrado ningún mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln messages</source>
        <translation>
            <numerusform>El mensaje más nuevo</numerusform>
            <numerusform>Los %Ln mensajes más nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes back to the room</source>
        <translation>Vuelve a la sala</translation>
    </message>
    <message>
        <source>The arrow keys go from one to the next, Enter shows one in its room.</source>
        <translation>Las flechas pasan de uno a otro, Intro lo muestra en su sala.</translation>
    </message>
</context>
<context>
    <name>Confab::SelfCard</name>
    <message>
        <source>You: %1, %2</source>
        <translation>Tú: %1, %2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Opens the menu of your status</source>
        <translation>Abre el menú de tu estado</translation>
    </message>
</context>
<context>
    <name>Confab::ServerLink</name>
    <message>
        <source>The server sent something that can&apos;t be understood: %1</source>
        <translation>El servidor envió algo que no se entiende: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: it did not answer in time.</source>
        <translation>No se llega a %1: no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server did not agree to a secure connection in time. It may work without TLS.</source>
        <translation>El servidor no aceptó a tiempo una conexión segura. Quizá funcione sin TLS.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may ask for a secure connection (TLS).</source>
        <translation>El servidor no respondió a tiempo. Quizá exija una conexión segura (TLS).</translation>
    </message>
    <message>
        <source>There is no server at %1.</source>
        <translation>No hay ningún servidor en %1.</translation>
    </message>
    <message>
        <source>There is no machine named %1.</source>
        <translation>No hay ningún equipo llamado %1.</translation>
    </message>
    <message>
        <source>No secure connection came about; the server may work without TLS. (%1)</source>
        <translation>No se logró una conexión segura; quizá el servidor funcione sin TLS. (%1)</translation>
    </message>
    <message>
        <source>The server did not answer; it may ask for a secure connection (TLS). (%1)</source>
        <translation>El servidor no respondió; quizá exija una conexión segura (TLS). (%1)</translation>
    </message>
</context>
<context>
    <name>Confab::Servers</name>
    <message>
        <source>Remove the server</source>
        <translation>Quitar el servidor</translation>
    </message>
    <message>
        <source>%1 and its rooms will be gone from this window. What was written stays on the server.</source>
        <translation>%1 y sus salas desaparecerán de esta ventana. Lo que se escribió sigue en el servidor.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Confab::SettingsDialog</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densidad</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>Beside the nickname</source>
        <translation>Junto al apodo</translation>
    </message>
    <message>
        <source>Beside each message</source>
        <translation>Junto a cada mensaje</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Notify me of mentions and direct messages</source>
        <translation>&amp;Avisarme de menciones y mensajes directos</translation>
    </message>
    <message>
        <source>Show what was &amp;said in notifications</source>
        <translation>Mostrar en los avisos lo que se &amp;dijo</translation>
    </message>
    <message>
        <source>Play a s&amp;ound with them</source>
        <translation>Con &amp;sonido</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Show me as &amp;away after</source>
        <translation>Mostrarme como a&amp;usente después de</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>&amp;Connect at the start without asking</source>
        <translation>&amp;Conectar al empezar sin preguntar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Light, dark, or as the rest of the desktop</source>
        <translation>Claro, oscuro o como el resto del escritorio</translation>
    </message>
    <message>
        <source>Of all words in the window, measured by those of the desktop</source>
        <translation>De todas las palabras de la ventana, respecto a las del escritorio</translation>
    </message>
    <message>
        <source>How much room there is around messages</source>
        <translation>Cuánto espacio hay alrededor de los mensajes</translation>
    </message>
    <message>
        <source>Where the timeline says when something was written</source>
        <translation>Dónde se indica cuándo se escribió algo</translation>
    </message>
    <message>
        <source>Of the words, dates and numbers in the window</source>
        <translation>De las palabras, fechas y números de la ventana</translation>
    </message>
    <message>
        <source>Unless their room is on the screen just now</source>
        <translation>Salvo si su sala está ahora a la vista</translation>
    </message>
    <message>
        <source>Otherwise they only say who wrote, and where</source>
        <translation>Si no, solo dicen quién escribió y dónde</translation>
    </message>
    <message>
        <source>A short one, with each notification</source>
        <translation>Uno corto, con cada notificación</translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back</source>
        <translation>El icono de la bandeja devuelve la ventana</translation>
    </message>
    <message>
        <source>So long without a key or a movement of the mouse</source>
        <translation>Tanto tiempo sin una tecla ni un movimiento del ratón</translation>
    </message>
    <message>
        <source>To the servers and under the nicknames of the last time</source>
        <translation>A los servidores y con los apodos de la última vez</translation>
    </message>
    <message>
        <source>Closes the settings, which hold already</source>
        <translation>Cierra los ajustes, que ya valen</translation>
    </message>
</context>
<context>
    <name>Confab::SlashCommands</name>
    <message>
        <source>/me needs a text: /me waves</source>
        <translation>/me necesita un texto: /me saluda</translation>
    </message>
    <message>
        <source>That is too long for a farewell.</source>
        <translation>Es demasiado largo para una despedida.</translation>
    </message>
    <message>
        <source>There is no command /%1. Type /help for a list, or // to begin with a slash.</source>
        <translation>No existe la orden /%1. /help muestra la lista; // empieza un texto con una barra.</translation>
    </message>
    <message>
        <source>/nick needs a nickname: /nick ana</source>
        <translation>/nick necesita un apodo: /nick ana</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a nickname.</source>
        <translation>«%1» no puede ser un apodo.</translation>
    </message>
    <message>
        <source>/join needs a room: /join build</source>
        <translation>/join necesita una sala: /join build</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a room&apos;s name.</source>
        <translation>Ninguna sala puede llamarse «%1».</translation>
    </message>
    <message>
        <source>/leave leaves the room that you see. It takes nothing after it.</source>
        <translation>/leave sale de la sala que ves. No lleva nada detrás.</translation>
    </message>
    <message>
        <source>/msg needs a nickname: /msg marta hello</source>
        <translation>/msg necesita un apodo: /msg marta hola</translation>
    </message>
    <message>
        <source>/invite needs a nickname: /invite marta</source>
        <translation>/invite necesita un apodo: /invite marta</translation>
    </message>
    <message>
        <source>That is too long for a topic.</source>
        <translation>Es demasiado largo para un tema.</translation>
    </message>
    <message>
        <source>That is too long for a note.</source>
        <translation>Es demasiado largo para una nota.</translation>
    </message>
    <message>
        <source>/me TEXT</source>
        <translation>/me TEXTO</translation>
    </message>
    <message>
        <source>Say what you do: “ana waves”</source>
        <translation>Decir lo que haces: «ana saluda»</translation>
    </message>
    <message>
        <source>/nick NICKNAME</source>
        <translation>/nick APODO</translation>
    </message>
    <message>
        <source>Be called otherwise</source>
        <translation>Llamarte de otra manera</translation>
    </message>
    <message>
        <source>/join ROOM</source>
        <translation>/join SALA</translation>
    </message>
    <message>
        <source>Enter a room</source>
        <translation>Entrar en una sala</translation>
    </message>
    <message>
        <source>Leave this room</source>
        <translation>Salir de esta sala</translation>
    </message>
    <message>
        <source>/msg NICKNAME TEXT</source>
        <translation>/msg APODO TEXTO</translation>
    </message>
    <message>
        <source>Write to one person alone</source>
        <translation>Escribir a una sola persona</translation>
    </message>
    <message>
        <source>/invite NICKNAME</source>
        <translation>/invite APODO</translation>
    </message>
    <message>
        <source>Bring someone into this room</source>
        <translation>Traer a alguien a esta sala</translation>
    </message>
    <message>
        <source>/topic TEXT</source>
        <translation>/topic TEXTO</translation>
    </message>
    <message>
        <source>Set what this room is about</source>
        <translation>Decir de qué trata esta sala</translation>
    </message>
    <message>
        <source>/away TEXT</source>
        <translation>/away TEXTO</translation>
    </message>
    <message>
        <source>Be away, with or without a note</source>
        <translation>Estar ausente, con o sin nota</translation>
    </message>
    <message>
        <source>Be back</source>
        <translation>Estar de vuelta</translation>
    </message>
    <message>
        <source>/search WORDS</source>
        <translation>/search PALABRAS</translation>
    </message>
    <message>
        <source>Find messages</source>
        <translation>Encontrar mensajes</translation>
    </message>
    <message>
        <source>/quit TEXT</source>
        <translation>/quit TEXTO</translation>
    </message>
    <message>
        <source>Leave and close the window, with or without a farewell</source>
        <translation>Salir y cerrar la ventana, con o sin despedida</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Mostrar esta lista</translation>
    </message>
    <message>
        <source>//TEXT</source>
        <translation>//TEXTO</translation>
    </message>
    <message>
        <source>Send a text that begins with a slash</source>
        <translation>Enviar un texto que empieza con una barra</translation>
    </message>
</context>
<context>
    <name>Confab::SpellMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Añadir «%1» al diccionario</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Don&apos;t check</source>
        <translation>No comprobar</translation>
    </message>
</context>
<context>
    <name>Confab::StatusLine</name>
    <message>
        <source>The connection</source>
        <translation>La conexión</translation>
    </message>
    <message>
        <source>How many people are in the room</source>
        <translation>Cuántas personas hay en la sala</translation>
    </message>
    <message>
        <source>How long the server takes to answer</source>
        <translation>Cuánto tarda en responder el servidor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
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
        <translation>Ir a</translation>
    </message>
    <message>
        <source>New direct message</source>
        <translation>Nuevo mensaje directo</translation>
    </message>
    <message>
        <source>Invite into %1</source>
        <translation>Invitar a %1</translation>
    </message>
    <message>
        <source>A room or a person</source>
        <translation>Una sala o una persona</translation>
    </message>
    <message>
        <source>A nickname</source>
        <translation>Un apodo</translation>
    </message>
    <message>
        <source>You are not connected.</source>
        <translation>No estás conectado.</translation>
    </message>
    <message>
        <source>There is nobody else just now.</source>
        <translation>Ahora mismo no hay nadie más.</translation>
    </message>
    <message>
        <source>There is nobody of that name.</source>
        <translation>No hay nadie con ese nombre.</translation>
    </message>
</context>
<context>
    <name>Confab::SystemTray</name>
    <message numerus="yes">
        <source>%Ln messages for you</source>
        <translation>
            <numerusform>Un mensaje para ti</numerusform>
            <numerusform>%Ln mensajes para ti</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Mensajes sin leer</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineActions</name>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>Lo que se puede hacer con este mensaje</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineModel</name>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people reacted with %1</source>
        <extracomment>%Ln: how many people, %1: an emoji</extracomment>
        <translation>
            <numerusform>%Ln persona reaccionó con %1</numerusform>
            <numerusform>%Ln personas reaccionaron con %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others reacted with %2</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people besides, %2: an emoji</extracomment>
        <translation>
            <numerusform>%1 y %Ln persona más reaccionaron con %2</numerusform>
            <numerusform>%1 y %Ln personas más reaccionaron con %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reacted with %2</source>
        <extracomment>%1: a nickname, %2: an emoji</extracomment>
        <translation>Reaccionó con %2: %1</translation>
    </message>
    <message>
        <source>%1 and %2 reacted with %3</source>
        <extracomment>%1: one or more nicknames, %2: one more, %3: an emoji</extracomment>
        <translation>Reaccionaron con %3: %1 y %2</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineText</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>enviando…</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>esperando conexión</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>%1: why</extracomment>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>mensaje borrado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <extracomment>%1: the nickname of whom a message answers</extracomment>
        <translation>en respuesta a %1</translation>
    </message>
    <message>
        <source>a reply</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>with yours</source>
        <extracomment>after an emoji and how many people reacted with it: the user did as well</extracomment>
        <translation>la tuya incluida</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln lines</source>
        <extracomment>%Ln: how many lines a message has</extracomment>
        <translation>
            <numerusform>Mostrar la línea</numerusform>
            <numerusform>Mostrar las %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>no enviado: %1</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with &amp;name and time</source>
        <translation>Copiar con &amp;nombre y hora</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>The messages of this room. The arrow keys go from one to the next.</source>
        <translation>Los mensajes de esta sala. Las flechas van de uno a otro.</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Ir al último</translation>
    </message>
    <message numerus="yes">
        <source>Jump to latest · %Ln new</source>
        <translation>
            <numerusform>Ir al último · %Ln nuevo</numerusform>
            <numerusform>Ir al último · %Ln nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>Re&amp;act…</source>
        <translation>R&amp;eaccionar…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Go to what it answers</source>
        <translation>&amp;Ir a lo que responde</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>&amp;Abrir enlace</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Copiar &amp;selección</translation>
    </message>
    <message>
        <source>Goes to the end of the room</source>
        <translation>Va al final de la sala</translation>
    </message>
</context>
<context>
    <name>Confab::TroubleLine</name>
    <message>
        <source>Connect as “%1”</source>
        <translation>Conectar como «%1»</translation>
    </message>
    <message>
        <source>Takes a nickname that is free</source>
        <translation>Toma un apodo libre</translation>
    </message>
</context>
<context>
    <name>Confab::TypingPeople</name>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 está escribiendo…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 y %2 están escribiendo…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>Varias personas están escribiendo…</translation>
    </message>
    <message>
        <source>Somebody is typing…</source>
        <translation>Alguien está escribiendo…</translation>
    </message>
</context>
<context>
    <name>Confab::WelcomePage</name>
    <message>
        <source>Welcome to Confab</source>
        <translation>Te damos la bienvenida a Confab</translation>
    </message>
    <message>
        <source>Where does your team talk, and how shall others call you?</source>
        <translation>¿Dónde habla tu equipo y cómo quieres que te llamen?</translation>
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
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>Choose a server and a nickname</source>
        <translation>Elegir servidor y apodo</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Leave the server</source>
        <translation>Salir del servidor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leave and close the window</source>
        <translation>Salir y cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>Go to the field for a message</source>
        <translation>Ir al campo del mensaje</translation>
    </message>
    <message>
        <source>Go to the &amp;latest message</source>
        <translation>Ir al ú&amp;ltimo mensaje</translation>
    </message>
    <message>
        <source>Scroll to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>&amp;Salas</translation>
    </message>
    <message>
        <source>Show or fold the rooms</source>
        <translation>Mostrar o plegar las salas</translation>
    </message>
    <message>
        <source>Show or fold the people</source>
        <translation>Mostrar o plegar las personas</translation>
    </message>
    <message>
        <source>&amp;Commands and keys</source>
        <translation>Ó&amp;rdenes y teclas</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>Lo que puedes escribir</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>&amp;Acerca de Confab</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>To a room or a person</source>
        <translation>A una sala o a una persona</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find messages in all your rooms</source>
        <translation>Encontrar mensajes en todas tus salas</translation>
    </message>
    <message>
        <source>&amp;Join or create a room…</source>
        <translation>&amp;Entrar en una sala o crear una…</translation>
    </message>
    <message>
        <source>Choose one of the public rooms, or make one</source>
        <translation>Elegir una de las salas públicas o crear una</translation>
    </message>
    <message>
        <source>New &amp;direct message…</source>
        <translation>Nuevo mensaje &amp;directo…</translation>
    </message>
    <message>
        <source>Write to one person alone</source>
        <translation>Escribir a una sola persona</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marcar como leída</translation>
    </message>
    <message>
        <source>Nothing of this room is new any more</source>
        <translation>Ya nada de esta sala es nuevo</translation>
    </message>
    <message>
        <source>Set the &amp;topic…</source>
        <translation>Poner el &amp;tema…</translation>
    </message>
    <message>
        <source>What this room is about</source>
        <translation>De qué trata esta sala</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>&amp;Invitar…</translation>
    </message>
    <message>
        <source>Bring someone into this room</source>
        <translation>Traer a alguien a esta sala</translation>
    </message>
    <message>
        <source>Leave the r&amp;oom</source>
        <translation>&amp;Salir de la sala</translation>
    </message>
    <message>
        <source>Be in it no more</source>
        <translation>No estar más en ella</translation>
    </message>
    <message>
        <source>&amp;Previous room</source>
        <translation>Sala &amp;anterior</translation>
    </message>
    <message>
        <source>The one above in the list</source>
        <translation>La de arriba en la lista</translation>
    </message>
    <message>
        <source>&amp;Next room</source>
        <translation>Sala si&amp;guiente</translation>
    </message>
    <message>
        <source>The one below in the list</source>
        <translation>La de abajo en la lista</translation>
    </message>
    <message>
        <source>Previous &amp;unread room</source>
        <translation>Sala a&amp;nterior sin leer</translation>
    </message>
    <message>
        <source>The one above with something new</source>
        <translation>La de arriba con algo nuevo</translation>
    </message>
    <message>
        <source>N&amp;ext unread room</source>
        <translation>Sala sig&amp;uiente sin leer</translation>
    </message>
    <message>
        <source>The one below with something new</source>
        <translation>La de abajo con algo nuevo</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>How Confab looks, and what it tells you of</source>
        <translation>Qué aspecto tiene Confab y de qué te avisa</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>Añadir un &amp;servidor…</translation>
    </message>
    <message>
        <source>Be on another server as well</source>
        <translation>Estar también en otro servidor</translation>
    </message>
    <message>
        <source>Re&amp;move the server…</source>
        <translation>&amp;Quitar el servidor…</translation>
    </message>
    <message>
        <source>This window has it no more</source>
        <translation>Esta ventana deja de tenerlo</translation>
    </message>
</context>
<context>
    <name>Confab::Words</name>
    <message>
        <source>You connected from somewhere else, so this window was disconnected.</source>
        <translation>Te has conectado desde otro sitio, así que esta ventana se ha desconectado.</translation>
    </message>
    <message>
        <source>You were removed from this server.</source>
        <translation>Te han expulsado de este servidor.</translation>
    </message>
    <message>
        <source>This server doesn&apos;t let you in.</source>
        <translation>Este servidor no te deja entrar.</translation>
    </message>
    <message>
        <source>The server is full at the moment.</source>
        <translation>El servidor está lleno en este momento.</translation>
    </message>
    <message>
        <source>There are too many connections from your address.</source>
        <translation>Hay demasiadas conexiones desde tu dirección.</translation>
    </message>
    <message>
        <source>The server speaks another version of the protocol than this window.</source>
        <translation>El servidor habla otra versión del protocolo que esta ventana.</translation>
    </message>
    <message>
        <source>The server is shutting down.</source>
        <translation>El servidor se está apagando.</translation>
    </message>
    <message>
        <source>That was too much at once. It goes on in a moment.</source>
        <translation>Ha sido demasiado a la vez. Enseguida sigue.</translation>
    </message>
    <message>
        <source>The server can&apos;t store anything at the moment.</source>
        <translation>El servidor no puede guardar nada en este momento.</translation>
    </message>
    <message>
        <source>“%1” is in use.</source>
        <translation>«%1» está en uso.</translation>
    </message>
    <message>
        <source>“%1” looks too much like the name of someone else.</source>
        <translation>«%1» se parece demasiado al nombre de otra persona.</translation>
    </message>
    <message>
        <source>“%1” belongs to someone.</source>
        <translation>«%1» es de otra persona.</translation>
    </message>
    <message>
        <source>That isn&apos;t the server&apos;s password.</source>
        <translation>Esa no es la contraseña del servidor.</translation>
    </message>
    <message>
        <source>This server asks for a password.</source>
        <translation>Este servidor pide una contraseña.</translation>
    </message>
    <message>
        <source>There is a room “%1” already.</source>
        <translation>Ya hay una sala «%1».</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a room&apos;s name.</source>
        <translation>Ninguna sala puede llamarse «%1».</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>Esa sala no existe.</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>No hay ninguna sala «%1».</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Esa persona no existe.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Aquí nadie se llama «%1».</translation>
    </message>
    <message>
        <source>That message isn&apos;t there any more.</source>
        <translation>Ese mensaje ya no está.</translation>
    </message>
    <message>
        <source>You are not in that room.</source>
        <translation>No estás en esa sala.</translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>Aquí no puedes hacer eso.</translation>
    </message>
    <message>
        <source>That text can&apos;t be sent.</source>
        <translation>Ese texto no se puede enviar.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>That was too much at once. Try it again in a moment.</source>
        <translation>Era demasiado de una vez. Vuelve a probar enseguida.</translation>
    </message>
    <message>
        <source>That doesn&apos;t work at the moment. Try it again when you are connected.</source>
        <translation>Ahora no se puede. Vuelve a probar cuando estés conectado.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a nickname. It has letters, digits and _ - . &apos; and single spaces only between them, begins with a letter or digit, and has up to 32 characters.</source>
        <translation>«%1» no puede ser un apodo. Tiene letras, cifras y _ - . &apos; y entre ellas solo espacios sueltos, empieza con una letra o una cifra y tiene hasta 32 caracteres.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>No hay pantalla en la que abrir una ventana.</translation>
    </message>
    <message>
        <source>Another window has the profile %1 and doesn&apos;t answer.</source>
        <translation>Otra ventana tiene el perfil %1 y no responde.</translation>
    </message>
</context>
</TS>
