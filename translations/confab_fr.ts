<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Confab::Announcing</name>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%Ln nouveau message dans %1</numerusform>
            <numerusform>%Ln nouveaux messages dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>as a screen reader says it; %1: a nickname, %2: what they say, or what they do (&quot;marta waves&quot;)</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Confab::Arrival</name>
    <message>
        <source>Which server? A name or an address will do.</source>
        <translation>Quel serveur&#x202f;? Un nom ou une adresse suffit.</translation>
    </message>
    <message>
        <source>“%1” is not a server&apos;s name or address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nom ni une adresse de serveur.</translation>
    </message>
    <message>
        <source>How shall others call you?</source>
        <translation>Comment voulez-vous qu’on vous appelle&#x202f;?</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>This window has that server already.</source>
        <translation>Cette fenêtre a déjà ce serveur.</translation>
    </message>
</context>
<context>
    <name>Confab::Attention</name>
    <message>
        <source>&amp;Show Confab</source>
        <translation>&amp;Afficher Confab</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>of a notification; %1: a nickname, %2: a room</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>Un message pour vous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages for you while you were offline</source>
        <translation>
            <numerusform>%Ln message pour vous pendant que vous étiez hors ligne</numerusform>
            <numerusform>%Ln messages pour vous pendant que vous étiez hors ligne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::ChangedKeyDialog</name>
    <message>
        <source>The identity of “%1” has changed</source>
        <translation>L’identité de «&#xa0;%1&#xa0;» a changé</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The form of a date in a sentence, as in QDate::toString: 3 March 2026</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Confab has talked to %1 since %2 and knows its key. Today the server shows a different one.</source>
        <translation>Confab communique avec %1 depuis le %2 et connaît sa clé. Aujourd’hui, le serveur en présente une autre.</translation>
    </message>
    <message>
        <source>This is normal if the server was reinstalled. It is also what an eavesdropper on your network would look like. Ask whoever runs the server to read this out:</source>
        <translation>C’est normal si le serveur a été réinstallé. Mais c’est aussi ce que l’on verrait si quelqu’un espionnait votre réseau. Demandez à la personne qui gère le serveur de vous lire ceci&#xa0;:</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Known until now:</source>
        <translation>Connue jusqu’ici&#xa0;:</translation>
    </message>
    <message>
        <source>Trust the new key</source>
        <translation>Faire confiance à la nouvelle clé</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>Rester hors ligne</translation>
    </message>
    <message>
        <source>Connects, and knows the server by this key from now on</source>
        <translation>Se connecte et reconnaît désormais le serveur à cette clé</translation>
    </message>
    <message>
        <source>Keeps the key that is known</source>
        <translation>Garde la clé connue</translation>
    </message>
</context>
<context>
    <name>Confab::ChatClient</name>
    <message>
        <source>The server&apos;s key is of a kind that can&apos;t be checked.</source>
        <translation>La clé du serveur est d’un type qui ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>Nothing was heard of the server any more.</source>
        <translation>Le serveur ne donne plus signe de vie.</translation>
    </message>
    <message>
        <source>The server sent something before its welcome that it may not.</source>
        <translation>Avant son message d’accueil, le serveur a envoyé quelque chose qui n’y avait pas sa place.</translation>
    </message>
    <message>
        <source>The server sent a welcome that nobody asked for.</source>
        <translation>Le serveur a envoyé un message d’accueil que personne n’avait demandé.</translation>
    </message>
    <message>
        <source>The server does not know you any more.</source>
        <translation>Le serveur ne vous reconnaît plus.</translation>
    </message>
    <message>
        <source>The server refused what nobody asked for.</source>
        <translation>Le serveur a refusé une demande que personne n’avait faite.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
</context>
<context>
    <name>Confab::Commands</name>
    <message>
        <source>A direct message has no topic.</source>
        <translation>Un message direct n’a pas de sujet.</translation>
    </message>
    <message>
        <source>Only moderators set the topic here.</source>
        <translation>Ici, seule la modération peut définir le sujet.</translation>
    </message>
    <message>
        <source>This is too long to send. Shorten it, or send it in parts.</source>
        <translation>Le message est trop long. Raccourcissez-le, ou envoyez-le en plusieurs fois.</translation>
    </message>
</context>
<context>
    <name>Confab::Composer</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>How much still fits</source>
        <translation>Place restante</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message à %1</translation>
    </message>
    <message>
        <source>This is too long to send. Shorten it, or send it in parts.</source>
        <translation>Le message est trop long. Raccourcissez-le, ou envoyez-le en plusieurs fois.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begin a new line, Tab completes a nickname, Up changes your last message.</source>
        <translation>Entrée envoie, Maj+Entrée commence une nouvelle ligne, Tab complète un pseudo, Flèche haut modifie votre dernier message.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émoji</translation>
    </message>
    <message>
        <source>Changing your message</source>
        <translation>Modification de votre message</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it as it was</source>
        <translation>Entrée pour enregistrer, Échap pour le laisser tel quel</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>This is too long to save. Shorten it.</source>
        <translation>Le message est trop long. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Choose an emoji (%1)</source>
        <extracomment>%1: a key</extracomment>
        <translation>Choisir un émoji (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>%Ln caractère en trop</numerusform>
            <numerusform>%Ln caractères en trop</numerusform>
        </translation>
    </message>
    <message>
        <source>A message can&apos;t be empty. To remove it, choose Delete in its menu; Esc leaves it as it was.</source>
        <translation>Un message ne peut pas être vide. Pour le supprimer, choisissez Supprimer dans son menu ; Échap le laisse tel quel.</translation>
    </message>
</context>
<context>
    <name>Confab::ComposerBar</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Confab::Composing</name>
    <message>
        <source>What you write can&apos;t be kept on this computer. Is its disk full?</source>
        <translation>Ce que vous écrivez ne peut pas être conservé sur cet ordinateur. Le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>Your last message isn&apos;t sent yet; then you can change it.</source>
        <translation>Votre dernier message n’est pas encore envoyé&#x202f;; vous pourrez ensuite le modifier.</translation>
    </message>
    <message>
        <source>Your last message is further up than what is loaded.</source>
        <translation>Votre dernier message est plus haut que ce qui est chargé.</translation>
    </message>
</context>
<context>
    <name>Confab::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>A name or an address, with :port where it isn&apos;t the usual one</source>
        <translation>Un nom ou une adresse, avec :port si ce n’est pas le port habituel</translation>
    </message>
    <message>
        <source>name or address</source>
        <translation>nom ou adresse</translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation>&amp;Pseudo</translation>
    </message>
    <message>
        <source>How others will see you</source>
        <translation>Le nom que verront les autres</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>The one password of this server</source>
        <translation>Le mot de passe unique de ce serveur</translation>
    </message>
    <message>
        <source>Goes to the server under this nickname</source>
        <translation>Va sur le serveur sous ce pseudo</translation>
    </message>
</context>
<context>
    <name>Confab::ConnectionNews</name>
    <message>
        <source>Connected to %1 as %2</source>
        <translation>Connecté à %1 sous le pseudo %2</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>Connexion à %1 perdue</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Pas de connexion à %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Connection lost. Trying again now. You can keep writing.</source>
        <translation>Connexion perdue. Nouvel essai en cours. Vous pouvez continuer à écrire.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>The server&apos;s identity has changed. You stayed disconnected.</source>
        <translation>L’identité du serveur a changé. La connexion n’a pas été rétablie.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>You are not connected.</source>
        <translation>Vous êtes hors ligne.</translation>
    </message>
    <message numerus="yes">
        <source>Connection lost. Trying again in %Ln s. You can keep writing.</source>
        <translation>
            <numerusform>Connexion perdue. Nouvel essai dans %Ln&#xa0;s. Vous pouvez continuer à écrire.</numerusform>
            <numerusform>Connexion perdue. Nouvel essai dans %Ln&#xa0;s. Vous pouvez continuer à écrire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <translation>
            <numerusform>%1 Nouvel essai dans %Ln&#xa0;s.</numerusform>
            <numerusform>%1 Nouvel essai dans %Ln&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>vous demande</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Pas de réponse de %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
</context>
<context>
    <name>Confab::DBusNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
</context>
<context>
    <name>Confab::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Closes this; nothing changes</source>
        <translation>Ferme ceci&#x202f;; rien ne change</translation>
    </message>
</context>
<context>
    <name>Confab::DoNotDisturb</name>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>Ne pas déranger jusqu’à %1</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow, %1</source>
        <translation>Ne pas déranger jusqu’à demain, %1</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Pendant 30&#xa0;minutes</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>Pendant 4&#xa0;heures</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Jusqu’à désactivation</translation>
    </message>
    <message>
        <source>Until the morning, %1</source>
        <translation>Jusqu’au matin, %1</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Ne pas déranger</translation>
    </message>
</context>
<context>
    <name>Confab::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Émoji</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>Rechercher un émoji</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>Aucun émoji ne porte ce nom.</translation>
    </message>
    <message>
        <source>Part of its name; the arrow keys choose, Enter takes it.</source>
        <translation>Une partie de son nom&#x202f;; les flèches choisissent, Entrée le prend.</translation>
    </message>
    <message>
        <source>Those of that name, or those you used last and all the others</source>
        <translation>Ceux de ce nom, ou les derniers utilisés puis tous les autres</translation>
    </message>
</context>
<context>
    <name>Confab::EmojiPopup</name>
    <message>
        <source>Emoji of that name</source>
        <translation>Émojis portant ce nom</translation>
    </message>
    <message numerus="yes">
        <source>%1, one of %Ln emoji. Up and Down choose, Enter takes it.</source>
        <translation>
            <numerusform>%1, seul émoji. Entrée le choisit.</numerusform>
            <numerusform>%1, un émoji sur %Ln. Haut et Bas changent, Entrée le choisit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up and Down choose, Enter takes it.</source>
        <translation>Haut et Bas choisissent, Entrée le prend.</translation>
    </message>
</context>
<context>
    <name>Confab::EmptyRooms</name>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>Rien n’a encore été dit ici.</translation>
    </message>
    <message>
        <source>What you write here only %1 and you can read.</source>
        <translation>Ce que vous écrivez ici n’est lisible que par %1 et vous.</translation>
    </message>
    <message>
        <source>Only those who were invited can read along. Invite the people you want to talk to.</source>
        <translation>Seules les personnes invitées peuvent lire ce qui s’écrit ici. Invitez celles avec qui vous voulez parler.</translation>
    </message>
    <message>
        <source>Write the first message below. Everyone on this server can read it.</source>
        <translation>Écrivez le premier message ci-dessous. Tout le monde sur ce serveur peut le lire.</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Inviter des personnes…</translation>
    </message>
</context>
<context>
    <name>Confab::GoToDialog</name>
    <message>
        <source>Where to</source>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>What you type narrows the list; the arrow keys choose in it.</source>
        <translation>Ce que vous tapez réduit la liste&#x202f;; les flèches y choisissent.</translation>
    </message>
    <message>
        <source>What fits what you typed</source>
        <translation>Ce qui correspond à votre saisie</translation>
    </message>
</context>
<context>
    <name>Confab::GoToModel</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>join · %Ln people</source>
        <translation>
            <numerusform>rejoindre · %Ln personne</numerusform>
            <numerusform>rejoindre · %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Join room %1</source>
        <translation>Rejoindre le salon %1</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Salon %1</translation>
    </message>
    <message>
        <source>Search messages for “%1”</source>
        <translation>Rechercher «&#xa0;%1&#xa0;» dans les messages</translation>
    </message>
</context>
<context>
    <name>Confab::Help</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Pendant la saisie</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>Commencer une nouvelle ligne</translation>
    </message>
    <message>
        <source>Complete a nickname or an emoji&apos;s :name:, or move on</source>
        <translation>Compléter un pseudo ou le :nom: d’un émoji, ou passer à la suite</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Choisir un émoji</translation>
    </message>
    <message>
        <source>Change your last message, while the field is empty</source>
        <translation>Modifier votre dernier message, tant que le champ est vide</translation>
    </message>
    <message>
        <source>Stop changing or answering a message</source>
        <translation>Abandonner la modification ou la réponse</translation>
    </message>
    <message>
        <source>On a message</source>
        <translation>Sur un message</translation>
    </message>
    <message>
        <source>Walk from message to message</source>
        <translation>Aller de message en message</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Le copier</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Y répondre</translation>
    </message>
    <message>
        <source>React with an emoji</source>
        <translation>Réagir avec un émoji</translation>
    </message>
    <message>
        <source>Change it, if it is yours</source>
        <translation>Le modifier, s’il est de vous</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Show all of it, go to what it answers, or send it again</source>
        <translation>L’afficher en entier, aller à ce à quoi il répond, ou le renvoyer</translation>
    </message>
    <message>
        <source>Open its menu; also that of a room or a person</source>
        <translation>Ouvrir son menu ; aussi celui d’un salon ou d’une personne</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Partout dans la fenêtre</translation>
    </message>
</context>
<context>
    <name>Confab::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Commandes et raccourcis</translation>
    </message>
    <message>
        <source>What you can type or press, and what it does</source>
        <translation>Ce que vous pouvez saisir ou presser, et ce que cela fait</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes this text</source>
        <translation>Ferme ce texte</translation>
    </message>
</context>
<context>
    <name>Confab::KnownKeysPage</name>
    <message>
        <source>Confab remembers each server&apos;s key and warns when it changes. Forget one only if you know why: the next connection takes whatever key it is shown.</source>
        <translation>Confab retient la clé de chaque serveur et vous avertit quand elle change. N’en oubliez une que si vous savez pourquoi&#xa0;: la prochaine connexion acceptera n’importe quelle clé présentée.</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>Serveurs connus</translation>
    </message>
    <message>
        <source>&amp;Forget this key…</source>
        <translation>&amp;Oublier cette clé…</translation>
    </message>
    <message>
        <source>%1 – known since %2</source>
        <extracomment>%1: a server&apos;s address, %2: a date</extracomment>
        <translation>%1 – connu depuis le %2</translation>
    </message>
    <message>
        <source>No server is known yet.</source>
        <translation>Aucun serveur connu pour le moment.</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Demande d’abord</translation>
    </message>
</context>
<context>
    <name>Confab::LineDialog</name>
    <message>
        <source>Takes what you typed</source>
        <translation>Prend ce que vous avez tapé</translation>
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
        <translation>chiffré</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>What you write is encrypted on its way to the server.</source>
        <translation>Ce que vous écrivez est chiffré jusqu’au serveur.</translation>
    </message>
    <message>
        <source>Whoever is on the network between you and the server can read along.</source>
        <translation>Toute personne présente sur le réseau entre vous et le serveur peut lire ce que vous écrivez.</translation>
    </message>
</context>
<context>
    <name>Confab::MessageActions</name>
    <message>
        <source>Delete the message</source>
        <translation>Supprimer le message</translation>
    </message>
    <message>
        <source>“%1” will be gone for everyone, for good.</source>
        <translation>«&#xa0;%1&#xa0;» disparaîtra pour tout le monde, définitivement.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Confab::MessageChannel</name>
    <message>
        <source>The connection was closed.</source>
        <translation>La connexion a été fermée.</translation>
    </message>
</context>
<context>
    <name>Confab::NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>Nouveau salon</translation>
    </message>
    <message>
        <source>What the room is about; may be empty</source>
        <translation>De quoi on parle dans le salon&#x202f;; facultatif</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>&amp;Privé</translation>
    </message>
    <message>
        <source>Only its members know of a private room, and only they can invite others.</source>
        <translation>Seuls les membres d’un salon privé en connaissent l’existence, et eux seuls peuvent y inviter d’autres personnes.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>What shall the room be called?</source>
        <translation>Comment s’appellera le salon&#x202f;?</translation>
    </message>
    <message>
        <source>A room&apos;s name has letters, digits and _ - . &apos; and no spaces, begins with a letter or digit, and has up to 32 characters.</source>
        <translation>Le nom d’un salon se compose de lettres, de chiffres et de _ - . &apos; sans espaces, commence par une lettre ou un chiffre et compte 32 caractères au plus.</translation>
    </message>
    <message>
        <source>Letters, digits and _ - . &apos;, no spaces</source>
        <translation>Lettres, chiffres et _ - . &apos;, sans espaces</translation>
    </message>
    <message>
        <source>Makes the room and goes there</source>
        <translation>Crée le salon et y va</translation>
    </message>
</context>
<context>
    <name>Confab::Notice</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>two nicknames</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <extracomment>three nicknames</extracomment>
        <translation>%1, %2 et %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln others</source>
        <extracomment>two nicknames and the number of the others, always two or more</extracomment>
        <translation>
            <numerusform>%1, %2 et %Ln autre</numerusform>
            <numerusform>%1, %2 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 a rejoint le salon</numerusform>
            <numerusform>%1 ont rejoint le salon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left again</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 a rejoint puis quitté le salon</numerusform>
            <numerusform>%1 ont rejoint puis quitté le salon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 a quitté puis rejoint le salon</numerusform>
            <numerusform>%1 ont quitté puis rejoint le salon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left (%2)</source>
        <extracomment>%1: a nickname, %2: what the person said on leaving</extracomment>
        <translation>%1 a quitté le salon (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people</extracomment>
        <translation>
            <numerusform>%1 a quitté le salon</numerusform>
            <numerusform>%1 ont quitté le salon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1 a supprimé le sujet</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <extracomment>%1: a nickname, %2: the topic</extracomment>
        <translation>%1 a défini le sujet&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <extracomment>a nickname that was changed, and what it is since</extracomment>
        <translation>%1 s’appelle maintenant %2</translation>
    </message>
</context>
<context>
    <name>Confab::Options</name>
    <message>
        <source>Confab – a chat for a network of one&apos;s own.</source>
        <translation>Confab – une messagerie pour votre propre réseau.</translation>
    </message>
    <message>
        <source>The server to connect to.</source>
        <translation>Le serveur auquel se connecter.</translation>
    </message>
    <message>
        <source>The nickname to go by.</source>
        <translation>Le pseudo à utiliser.</translation>
    </message>
    <message>
        <source>The folder of settings and known keys.</source>
        <translation>Le dossier des réglages et des clés connues.</translation>
    </message>
    <message>
        <source>Connect without asking where server and nickname are known.</source>
        <translation>Se connecter sans rien demander si le serveur et le pseudo sont connus.</translation>
    </message>
    <message>
        <source>The window&apos;s language: %1.</source>
        <translation>La langue de la fenêtre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Encryption, on or off (for servers that run without it).</source>
        <translation>Chiffrement, on ou off (pour les serveurs qui n’en ont pas).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option.</translation>
    </message>
    <message>
        <source>--language: there is no “%1”, only %2.</source>
        <translation>--language&#xa0;: il n’y a pas de «&#xa0;%1&#xa0;», seulement %2.</translation>
    </message>
    <message>
        <source>--tls is “on” or “off”, not “%1”.</source>
        <translation>--tls vaut «&#xa0;on&#xa0;» ou «&#xa0;off&#xa0;», pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--server: “%1” is not a HOST or HOST:PORT.</source>
        <translation>--server&#xa0;: «&#xa0;%1&#xa0;» n’est ni HOST ni HOST:PORT.</translation>
    </message>
    <message>
        <source>--nick: “%1” can&apos;t be a nickname.</source>
        <translation>--nick&#xa0;: «&#xa0;%1&#xa0;» ne peut pas être un pseudo.</translation>
    </message>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile doit être suivi d’un dossier.</translation>
    </message>
    <message>
        <source>Leave this person&apos;s other windows connected.</source>
        <translation>Laisser connectées les autres fenêtres de la même personne.</translation>
    </message>
</context>
<context>
    <name>Confab::PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who is in this room, by presence.</source>
        <translation>Les personnes de ce salon, classées par présence.</translation>
    </message>
</context>
<context>
    <name>Confab::PeopleModel</name>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>ONLINE — %Ln</source>
        <extracomment>a heading, %Ln: how many people</extracomment>
        <translation>
            <numerusform>EN LIGNE — %Ln</numerusform>
            <numerusform>EN LIGNE — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AWAY — %Ln</source>
        <translation>
            <numerusform>ABSENT — %Ln</numerusform>
            <numerusform>ABSENTS — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OFFLINE — %Ln</source>
        <translation>
            <numerusform>HORS LIGNE — %Ln</numerusform>
            <numerusform>HORS LIGNE — %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1: the user&apos;s own nickname</extracomment>
        <translation>%1 (vous)</translation>
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
            <numerusform>ÉTAIT EN LIGNE — %Ln</numerusform>
            <numerusform>ÉTAIENT EN LIGNE — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE AWAY — %Ln</source>
        <translation>
            <numerusform>ÉTAIT ABSENT — %Ln</numerusform>
            <numerusform>ÉTAIENT ABSENTS — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WERE OFFLINE — %Ln</source>
        <translation>
            <numerusform>ÉTAIT HORS LIGNE — %Ln</numerusform>
            <numerusform>ÉTAIENT HORS LIGNE — %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message numerus="yes">
        <source>DO NOT DISTURB — %Ln</source>
        <translation>
            <numerusform>NE PAS DÉRANGER — %Ln</numerusform>
            <numerusform>NE PAS DÉRANGER — %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::PeopleSide</name>
    <message>
        <source>Find a person</source>
        <translation>Rechercher une personne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people. Type the beginning of a nickname.</source>
        <translation>
            <numerusform>%Ln personne. Saisissez le début d’un pseudo.</numerusform>
            <numerusform>%Ln personnes. Saisissez le début d’un pseudo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>What you type narrows the list below.</source>
        <translation>Ce que vous tapez réduit la liste ci-dessous.</translation>
    </message>
    <message>
        <source>Empties the field</source>
        <translation>Vide le champ</translation>
    </message>
</context>
<context>
    <name>Confab::PlainDialog</name>
    <message>
        <source>Confab&apos;s icon</source>
        <translation>Icône de Confab</translation>
    </message>
    <message>
        <source>A chat for a network of one&apos;s own.</source>
        <translation>Une messagerie pour votre propre réseau.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It stands on Qt %1.</source>
        <translation>Logiciel libre sous licence MIT. Il s’appuie sur Qt %1.</translation>
    </message>
    <message>
        <source>About Confab</source>
        <translation>À propos de Confab</translation>
    </message>
    <message>
        <source>Confab %1</source>
        <translation>Confab %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes this text</source>
        <translation>Ferme ce texte</translation>
    </message>
</context>
<context>
    <name>Confab::Preferring</name>
    <message>
        <source>Forget a key</source>
        <translation>Oublier une clé</translation>
    </message>
    <message>
        <source>The next connection to %1 will take whatever key it is shown. That is right if the server was reinstalled.</source>
        <translation>La prochaine connexion à %1 acceptera n’importe quelle clé présentée. C’est ce qu’il faut si le serveur a été réinstallé.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>Confab::PresenceKeeper</name>
    <message>
        <source>Set a note…</source>
        <translation>Définir une note…</translation>
    </message>
    <message>
        <source>Change your nickname…</source>
        <translation>Changer de pseudo…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What others see beside your name</source>
        <translation>Ce que les autres voient à côté de votre nom</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>That is too long for a note.</source>
        <translation>C’est trop long pour une note.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>How shall others call you?</source>
        <translation>Comment voulez-vous qu’on vous appelle&#x202f;?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>Confab::Profile</name>
    <message>
        <source>The profile folder %1 can&apos;t be written.</source>
        <translation>Impossible d’écrire dans le dossier de profil %1.</translation>
    </message>
</context>
<context>
    <name>Confab::RoomActions</name>
    <message>
        <source>There is no public room “%1”. You can create it with + beside the rooms.</source>
        <translation>Il n’y a pas de salon public «&#xa0;%1&#xa0;». Vous pouvez le créer avec le + à côté des salons.</translation>
    </message>
    <message>
        <source>The lobby can&apos;t be left.</source>
        <translation>On ne peut pas quitter le lobby.</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Quitter le salon</translation>
    </message>
    <message>
        <source>“%1” is private: once you have left you need an invitation to come back.</source>
        <translation>«&#xa0;%1&#xa0;» est privé&#xa0;: si vous le quittez, il vous faudra une invitation pour y revenir.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>C’est vous.</translation>
    </message>
    <message>
        <source>Everyone is in the lobby already.</source>
        <translation>Tout le monde est déjà dans le lobby.</translation>
    </message>
    <message>
        <source>Nobody can be invited into a direct message.</source>
        <translation>On ne peut inviter personne dans un message direct.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Personne ici ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Set the topic…</source>
        <translation>Définir le sujet…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Hide until the next message</source>
        <translation>Masquer jusqu’au prochain message</translation>
    </message>
    <message>
        <source>Write a direct message</source>
        <translation>Écrire un message direct</translation>
    </message>
    <message>
        <source>Mention in this room</source>
        <translation>Mentionner dans ce salon</translation>
    </message>
    <message>
        <source>Invite into</source>
        <translation>Inviter dans</translation>
    </message>
</context>
<context>
    <name>Confab::RoomHeader</name>
    <message>
        <source>What the room is about</source>
        <translation>De quoi on parle dans le salon</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What is the room about?</source>
        <translation>De quoi parle-t-on dans ce salon&#x202f;?</translation>
    </message>
    <message>
        <source>Set a topic</source>
        <translation>Définir un sujet</translation>
    </message>
</context>
<context>
    <name>Confab::RoomListModel</name>
    <message numerus="yes">
        <source>joined · %Ln people</source>
        <translation>
            <numerusform>déjà rejoint · %Ln personne</numerusform>
            <numerusform>déjà rejoint · %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::RoomSign</name>
    <message>
        <source>Private room</source>
        <translation>Salon privé</translation>
    </message>
    <message>
        <source>Private: only its members know of it</source>
        <translation>Privé&#xa0;: seuls ses membres en connaissent l’existence</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsButton</name>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Show the rooms</source>
        <translation>Afficher les salons</translation>
    </message>
    <message numerus="yes">
        <source>Shows the rooms. %Ln messages are for you.</source>
        <translation>
            <numerusform>Affiche les salons. %Ln message est pour vous.</numerusform>
            <numerusform>Affiche les salons. %Ln messages sont pour vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the rooms. There is something new in them.</source>
        <translation>Affiche les salons. Il y a du nouveau.</translation>
    </message>
    <message>
        <source>Shows the rooms.</source>
        <translation>Affiche les salons.</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsDialog</name>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Rechercher un salon</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>Salons publics</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>&amp;Nouveau salon…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>What you type narrows the list; the arrow keys choose in it.</source>
        <translation>Ce que vous tapez réduit la liste&#x202f;; les flèches y choisissent.</translation>
    </message>
    <message>
        <source>The rooms that anyone can join, each with its topic</source>
        <translation>Les salons ouverts à tous, chacun avec son sujet</translation>
    </message>
    <message>
        <source>Asks for the name and the topic of a room to make</source>
        <translation>Demande le nom et le sujet d’un nouveau salon</translation>
    </message>
    <message>
        <source>Goes to the chosen room</source>
        <translation>Va dans le salon choisi</translation>
    </message>
    <message>
        <source>There is no public room “%1”. “New room…” makes it.</source>
        <extracomment>what was typed, and the words on a button</extracomment>
        <translation>Il n’y a pas de salon public « %1 ». « Nouveau salon… » le crée.</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsModel</name>
    <message>
        <source>ROOMS</source>
        <translation>SALONS</translation>
    </message>
    <message>
        <source>DIRECT MESSAGES</source>
        <translation>MESSAGES DIRECTS</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Salon %1</translation>
    </message>
    <message>
        <source>Private room %1</source>
        <translation>Salon privé %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>as a screen reader says it; %1: a nickname, %2: &quot;online&quot;, &quot;away&quot; …</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention you</source>
        <translation>
            <numerusform>%Ln vous mentionne</numerusform>
            <numerusform>%Ln vous mentionnent</numerusform>
        </translation>
    </message>
    <message>
        <source>you were invited</source>
        <translation>vous avez été invité</translation>
    </message>
</context>
<context>
    <name>Confab::RoomsView</name>
    <message>
        <source>Rooms and direct messages</source>
        <translation>Salons et messages directs</translation>
    </message>
    <message>
        <source>Join or create a room</source>
        <translation>Rejoindre ou créer un salon</translation>
    </message>
    <message>
        <source>New direct message</source>
        <translation>Nouveau message direct</translation>
    </message>
</context>
<context>
    <name>Confab::SearchFeeder</name>
    <message>
        <source>“%1” is not a date. Write it as year-month-day: 2026-11-01.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la sous la forme année-mois-jour&#xa0;: 2026-11-01.</translation>
    </message>
    <message>
        <source>You are in no room called “%1”.</source>
        <translation>Vous n’êtes dans aucun salon nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Searching needs a connection.</source>
        <translation>La recherche nécessite une connexion.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Personne ici ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The search didn&apos;t work. Try it again in a moment.</source>
        <translation>La recherche n’a pas abouti. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>Confab::SearchField</name>
    <message>
        <source>Search messages</source>
        <translation>Rechercher dans les messages</translation>
    </message>
    <message>
        <source>Words and “phrases”; from:nickname, in:room, after: and before: a date narrow it.</source>
        <translation>Des mots et des &quot;expressions&quot;&#x202f;; from:pseudo, in:salon, after: et before: suivis d’une date affinent la recherche.</translation>
    </message>
    <message>
        <source>Search %1</source>
        <extracomment>in the search field, with the key that goes there</extracomment>
        <translation>Rechercher (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Looks through all your rooms</source>
        <translation>Cherche dans tous vos salons</translation>
    </message>
    <message>
        <source>Empties the field</source>
        <translation>Vide le champ</translation>
    </message>
</context>
<context>
    <name>Confab::SearchModel</name>
    <message>
        <source>%1 in %2, %3, %4</source>
        <extracomment>a message that was found, as a screen reader says it; %1: who, %2: where, %3: when, %4: the text</extracomment>
        <translation>%1 dans %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>Confab::SearchPanel</name>
    <message>
        <source>Words, or a phrase in quotes. Narrow it with from:nickname, in:room, after:2026-10-01 (that day and later) and before:2026-11-01 (earlier than that day).</source>
        <translation>Des mots, ou une expression &quot;entre guillemets&quot;. Affinez avec from:pseudo, in:salon, after:2026-10-01 (ce jour-là et après) et before:2026-11-01 (avant ce jour-là).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>Search in all your rooms</source>
        <translation>Rechercher dans tous vos salons</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No message was found.</source>
        <translation>Aucun message trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln messages</source>
        <translation>
            <numerusform>Le message le plus récent</numerusform>
            <numerusform>Les %Ln messages les plus récents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes back to the room</source>
        <translation>Revient au salon</translation>
    </message>
    <message>
        <source>The arrow keys go from one to the next, Enter shows one in its room.</source>
        <translation>Les flèches vont de l’un à l’autre, Entrée le montre dans son salon.</translation>
    </message>
</context>
<context>
    <name>Confab::SelfCard</name>
    <message>
        <source>You: %1, %2</source>
        <translation>Vous&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Opens the menu of your status</source>
        <translation>Ouvre le menu de votre statut</translation>
    </message>
</context>
<context>
    <name>Confab::ServerLink</name>
    <message>
        <source>The server sent something that can&apos;t be understood: %1</source>
        <translation>Le serveur a envoyé quelque chose d’incompréhensible&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: it did not answer in time.</source>
        <translation>%1 est injoignable&#xa0;: pas de réponse à temps.</translation>
    </message>
    <message>
        <source>The server did not agree to a secure connection in time. It may work without TLS.</source>
        <translation>Le serveur n’a pas accepté de connexion sécurisée à temps. Il fonctionne peut-être sans TLS.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may ask for a secure connection (TLS).</source>
        <translation>Le serveur n’a pas répondu à temps. Il exige peut-être une connexion sécurisée (TLS).</translation>
    </message>
    <message>
        <source>There is no server at %1.</source>
        <translation>Il n’y a pas de serveur à l’adresse %1.</translation>
    </message>
    <message>
        <source>There is no machine named %1.</source>
        <translation>Aucune machine ne s’appelle %1.</translation>
    </message>
    <message>
        <source>No secure connection came about; the server may work without TLS. (%1)</source>
        <translation>Impossible d’établir une connexion sécurisée&#x202f;; le serveur fonctionne peut-être sans TLS. (%1)</translation>
    </message>
    <message>
        <source>The server did not answer; it may ask for a secure connection (TLS). (%1)</source>
        <translation>Le serveur n’a pas répondu&#x202f;; il exige peut-être une connexion sécurisée (TLS). (%1)</translation>
    </message>
</context>
<context>
    <name>Confab::Servers</name>
    <message>
        <source>Remove the server</source>
        <translation>Retirer le serveur</translation>
    </message>
    <message>
        <source>%1 and its rooms will be gone from this window. What was written stays on the server.</source>
        <translation>%1 et ses salons disparaîtront de cette fenêtre. Ce qui a été écrit reste sur le serveur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Confab::SettingsDialog</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densité</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>Beside the nickname</source>
        <translation>À côté du pseudo</translation>
    </message>
    <message>
        <source>Beside each message</source>
        <translation>À côté de chaque message</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Notify me of mentions and direct messages</source>
        <translation>Me &amp;prévenir des mentions et des messages directs</translation>
    </message>
    <message>
        <source>Show what was &amp;said in notifications</source>
        <translation>Afficher le &amp;texte des messages dans les notifications</translation>
    </message>
    <message>
        <source>Play a s&amp;ound with them</source>
        <translation>Les accompagner d’un &amp;son</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Garder Confab dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Show me as &amp;away after</source>
        <translation>M’indiquer comme &amp;absent après</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>&amp;Connect at the start without asking</source>
        <translation>Se &amp;connecter au démarrage sans demander</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Light, dark, or as the rest of the desktop</source>
        <translation>Clair, sombre ou comme le reste du bureau</translation>
    </message>
    <message>
        <source>Of all words in the window, measured by those of the desktop</source>
        <translation>De tous les mots de la fenêtre, par rapport à ceux du bureau</translation>
    </message>
    <message>
        <source>How much room there is around messages</source>
        <translation>Combien d’espace il y a autour des messages</translation>
    </message>
    <message>
        <source>Where the timeline says when something was written</source>
        <translation>Où est indiqué quand un message a été écrit</translation>
    </message>
    <message>
        <source>Of the words, dates and numbers in the window</source>
        <translation>Des mots, dates et nombres de la fenêtre</translation>
    </message>
    <message>
        <source>Unless their room is on the screen just now</source>
        <translation>Sauf si leur salon est à l’écran</translation>
    </message>
    <message>
        <source>Otherwise they only say who wrote, and where</source>
        <translation>Sinon, elles disent seulement qui a écrit, et où</translation>
    </message>
    <message>
        <source>A short one, with each notification</source>
        <translation>Un son court, avec chaque notification</translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back</source>
        <translation>L’icône de la zone de notification ramène la fenêtre</translation>
    </message>
    <message>
        <source>So long without a key or a movement of the mouse</source>
        <translation>Tout ce temps sans une touche ni un mouvement de la souris</translation>
    </message>
    <message>
        <source>To the servers and under the nicknames of the last time</source>
        <translation>Aux serveurs et sous les pseudos de la dernière fois</translation>
    </message>
    <message>
        <source>Closes the settings, which hold already</source>
        <translation>Ferme les réglages, qui valent déjà</translation>
    </message>
</context>
<context>
    <name>Confab::SlashCommands</name>
    <message>
        <source>/me needs a text: /me waves</source>
        <translation>/me attend un texte&#xa0;: /me fait coucou</translation>
    </message>
    <message>
        <source>That is too long for a farewell.</source>
        <translation>C’est trop long pour un mot d’adieu.</translation>
    </message>
    <message>
        <source>There is no command /%1. Type /help for a list, or // to begin with a slash.</source>
        <translation>La commande /%1 n’existe pas. Saisissez /help pour en voir la liste, ou // pour commencer par une barre oblique.</translation>
    </message>
    <message>
        <source>/nick needs a nickname: /nick ana</source>
        <translation>/nick attend un pseudo&#xa0;: /nick ana</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a nickname.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un pseudo.</translation>
    </message>
    <message>
        <source>/join needs a room: /join build</source>
        <translation>/join attend un salon&#xa0;: /join build</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a room&apos;s name.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom de salon.</translation>
    </message>
    <message>
        <source>/leave leaves the room that you see. It takes nothing after it.</source>
        <translation>/leave quitte le salon affiché. Il ne faut rien écrire après.</translation>
    </message>
    <message>
        <source>/msg needs a nickname: /msg marta hello</source>
        <translation>/msg attend un pseudo&#xa0;: /msg marta bonjour</translation>
    </message>
    <message>
        <source>/invite needs a nickname: /invite marta</source>
        <translation>/invite attend un pseudo&#xa0;: /invite marta</translation>
    </message>
    <message>
        <source>That is too long for a topic.</source>
        <translation>C’est trop long pour un sujet.</translation>
    </message>
    <message>
        <source>That is too long for a note.</source>
        <translation>C’est trop long pour une note.</translation>
    </message>
    <message>
        <source>/me TEXT</source>
        <translation>/me TEXTE</translation>
    </message>
    <message>
        <source>Say what you do: “ana waves”</source>
        <translation>Dire ce que vous faites : « ana fait coucou »</translation>
    </message>
    <message>
        <source>/nick NICKNAME</source>
        <translation>/nick PSEUDO</translation>
    </message>
    <message>
        <source>Be called otherwise</source>
        <translation>Changer de pseudo</translation>
    </message>
    <message>
        <source>/join ROOM</source>
        <translation>/join SALON</translation>
    </message>
    <message>
        <source>Enter a room</source>
        <translation>Rejoindre un salon</translation>
    </message>
    <message>
        <source>Leave this room</source>
        <translation>Quitter ce salon</translation>
    </message>
    <message>
        <source>/msg NICKNAME TEXT</source>
        <translation>/msg PSEUDO TEXTE</translation>
    </message>
    <message>
        <source>Write to one person alone</source>
        <translation>Écrire à une seule personne</translation>
    </message>
    <message>
        <source>/invite NICKNAME</source>
        <translation>/invite PSEUDO</translation>
    </message>
    <message>
        <source>Bring someone into this room</source>
        <translation>Inviter quelqu’un dans ce salon</translation>
    </message>
    <message>
        <source>/topic TEXT</source>
        <translation>/topic TEXTE</translation>
    </message>
    <message>
        <source>Set what this room is about</source>
        <translation>Définir le sujet de ce salon</translation>
    </message>
    <message>
        <source>/away TEXT</source>
        <translation>/away TEXTE</translation>
    </message>
    <message>
        <source>Be away, with or without a note</source>
        <translation>S’absenter, avec ou sans note</translation>
    </message>
    <message>
        <source>Be back</source>
        <translation>Être de retour</translation>
    </message>
    <message>
        <source>/search WORDS</source>
        <translation>/search MOTS</translation>
    </message>
    <message>
        <source>Find messages</source>
        <translation>Rechercher des messages</translation>
    </message>
    <message>
        <source>/quit TEXT</source>
        <translation>/quit TEXTE</translation>
    </message>
    <message>
        <source>Leave and close the window, with or without a farewell</source>
        <translation>Se déconnecter et fermer la fenêtre, avec ou sans mot d’adieu</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Afficher cette liste</translation>
    </message>
    <message>
        <source>//TEXT</source>
        <translation>//TEXTE</translation>
    </message>
    <message>
        <source>Send a text that begins with a slash</source>
        <translation>Envoyer un texte qui commence par une barre oblique</translation>
    </message>
</context>
<context>
    <name>Confab::SpellMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Don&apos;t check</source>
        <translation>Ne pas vérifier</translation>
    </message>
</context>
<context>
    <name>Confab::StatusLine</name>
    <message>
        <source>The connection</source>
        <translation>La connexion</translation>
    </message>
    <message>
        <source>How many people are in the room</source>
        <translation>Le nombre de personnes dans le salon</translation>
    </message>
    <message>
        <source>How long the server takes to answer</source>
        <translation>Le temps de réponse du serveur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>Confab::Switching</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>New direct message</source>
        <translation>Nouveau message direct</translation>
    </message>
    <message>
        <source>Invite into %1</source>
        <translation>Inviter dans %1</translation>
    </message>
    <message>
        <source>A room or a person</source>
        <translation>Un salon ou une personne</translation>
    </message>
    <message>
        <source>A nickname</source>
        <translation>Un pseudo</translation>
    </message>
    <message>
        <source>You are not connected.</source>
        <translation>Vous êtes hors ligne.</translation>
    </message>
    <message>
        <source>There is nobody else just now.</source>
        <translation>Il n’y a personne d’autre pour le moment.</translation>
    </message>
    <message>
        <source>There is nobody of that name.</source>
        <translation>Personne ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Confab::SystemTray</name>
    <message numerus="yes">
        <source>%Ln messages for you</source>
        <translation>
            <numerusform>%Ln message pour vous</numerusform>
            <numerusform>%Ln messages pour vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Messages non lus</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineActions</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>Ce que vous pouvez faire avec ce message</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineModel</name>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people reacted with %1</source>
        <extracomment>%Ln: how many people, %1: an emoji</extracomment>
        <translation>
            <numerusform>%Ln personne a réagi avec %1</numerusform>
            <numerusform>%Ln personnes ont réagi avec %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others reacted with %2</source>
        <extracomment>%1: one or more nicknames, %Ln: how many people besides, %2: an emoji</extracomment>
        <translation>
            <numerusform>Réaction %2&#xa0;: %1 et %Ln autre personne</numerusform>
            <numerusform>Réaction %2&#xa0;: %1 et %Ln autres personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reacted with %2</source>
        <extracomment>%1: a nickname, %2: an emoji</extracomment>
        <translation>Réaction %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 and %2 reacted with %3</source>
        <extracomment>%1: one or more nicknames, %2: one more, %3: an emoji</extracomment>
        <translation>Réaction %3&#xa0;: %1 et %2</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineText</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>envoi…</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>%1: why</extracomment>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>message supprimé</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <extracomment>%1: the nickname of whom a message answers</extracomment>
        <translation>en réponse à %1</translation>
    </message>
    <message>
        <source>a reply</source>
        <translation>une réponse</translation>
    </message>
    <message>
        <source>with yours</source>
        <extracomment>after an emoji and how many people reacted with it: the user did as well</extracomment>
        <translation>dont la vôtre</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln lines</source>
        <extracomment>%Ln: how many lines a message has</extracomment>
        <translation>
            <numerusform>Afficher la ligne</numerusform>
            <numerusform>Afficher les %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>non envoyé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Confab::TimelineView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with &amp;name and time</source>
        <translation>Copier avec le &amp;nom et l’heure</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Envoyer à nouveau</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>The messages of this room. The arrow keys go from one to the next.</source>
        <translation>Les messages de ce salon. Les touches fléchées passent de l’un à l’autre.</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Aller au dernier message</translation>
    </message>
    <message numerus="yes">
        <source>Jump to latest · %Ln new</source>
        <translation>
            <numerusform>Aller au dernier message · %Ln nouveau</numerusform>
            <numerusform>Aller au dernier message · %Ln nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>Re&amp;act…</source>
        <translation>Ré&amp;agir…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Go to what it answers</source>
        <translation>&amp;Voir le message cité</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Aban&amp;donner</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>&amp;Ouvrir le lien</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Copier la &amp;sélection</translation>
    </message>
    <message>
        <source>Goes to the end of the room</source>
        <translation>Va à la fin du salon</translation>
    </message>
</context>
<context>
    <name>Confab::TroubleLine</name>
    <message>
        <source>Connect as “%1”</source>
        <translation>Se connecter sous le pseudo «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Takes a nickname that is free</source>
        <translation>Prend un pseudo libre</translation>
    </message>
</context>
<context>
    <name>Confab::TypingPeople</name>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 écrit…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 et %2 écrivent…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>Plusieurs personnes écrivent…</translation>
    </message>
    <message>
        <source>Somebody is typing…</source>
        <translation>Quelqu’un écrit…</translation>
    </message>
</context>
<context>
    <name>Confab::WelcomePage</name>
    <message>
        <source>Welcome to Confab</source>
        <translation>Bienvenue dans Confab</translation>
    </message>
    <message>
        <source>Where does your team talk, and how shall others call you?</source>
        <translation>Où votre équipe discute-t-elle, et comment voulez-vous qu’on vous appelle&#x202f;?</translation>
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
        <translation>&amp;Salon</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Choose a server and a nickname</source>
        <translation>Choisir un serveur et un pseudo</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Leave the server</source>
        <translation>Quitter le serveur</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave and close the window</source>
        <translation>Se déconnecter et fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>Go to the field for a message</source>
        <translation>Aller au champ de saisie d’un message</translation>
    </message>
    <message>
        <source>Go to the &amp;latest message</source>
        <translation>&amp;Aller au dernier message</translation>
    </message>
    <message>
        <source>Scroll to the end</source>
        <translation>Défiler jusqu’à la fin</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>Sa&amp;lons</translation>
    </message>
    <message>
        <source>Show or fold the rooms</source>
        <translation>Afficher ou replier les salons</translation>
    </message>
    <message>
        <source>Show or fold the people</source>
        <translation>Afficher ou replier les personnes</translation>
    </message>
    <message>
        <source>&amp;Commands and keys</source>
        <translation>&amp;Commandes et raccourcis</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>Ce que vous pouvez saisir</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>À &amp;propos de Confab</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>To a room or a person</source>
        <translation>Vers un salon ou une personne</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Find messages in all your rooms</source>
        <translation>Rechercher des messages dans tous vos salons</translation>
    </message>
    <message>
        <source>&amp;Join or create a room…</source>
        <translation>Re&amp;joindre ou créer un salon…</translation>
    </message>
    <message>
        <source>Choose one of the public rooms, or make one</source>
        <translation>Choisir un des salons publics, ou en créer un</translation>
    </message>
    <message>
        <source>New &amp;direct message…</source>
        <translation>Nouveau message &amp;direct…</translation>
    </message>
    <message>
        <source>Write to one person alone</source>
        <translation>Écrire à une seule personne</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marquer comme lu</translation>
    </message>
    <message>
        <source>Nothing of this room is new any more</source>
        <translation>Plus rien ne sera signalé comme nouveau dans ce salon</translation>
    </message>
    <message>
        <source>Set the &amp;topic…</source>
        <translation>Définir le &amp;sujet…</translation>
    </message>
    <message>
        <source>What this room is about</source>
        <translation>De quoi on parle dans ce salon</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>&amp;Inviter…</translation>
    </message>
    <message>
        <source>Bring someone into this room</source>
        <translation>Inviter quelqu’un dans ce salon</translation>
    </message>
    <message>
        <source>Leave the r&amp;oom</source>
        <translation>&amp;Quitter le salon</translation>
    </message>
    <message>
        <source>Be in it no more</source>
        <translation>Ne plus en faire partie</translation>
    </message>
    <message>
        <source>&amp;Previous room</source>
        <translation>Salon &amp;précédent</translation>
    </message>
    <message>
        <source>The one above in the list</source>
        <translation>Celui du dessus dans la liste</translation>
    </message>
    <message>
        <source>&amp;Next room</source>
        <translation>Salon &amp;suivant</translation>
    </message>
    <message>
        <source>The one below in the list</source>
        <translation>Celui du dessous dans la liste</translation>
    </message>
    <message>
        <source>Previous &amp;unread room</source>
        <translation>Salon &amp;non lu précédent</translation>
    </message>
    <message>
        <source>The one above with something new</source>
        <translation>Celui du dessus qui a du nouveau</translation>
    </message>
    <message>
        <source>N&amp;ext unread room</source>
        <translation>Salon non l&amp;u suivant</translation>
    </message>
    <message>
        <source>The one below with something new</source>
        <translation>Celui du dessous qui a du nouveau</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>P&amp;ersonnes</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>How Confab looks, and what it tells you of</source>
        <translation>L’apparence de Confab et ce qu’il vous signale</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>A&amp;jouter un serveur…</translation>
    </message>
    <message>
        <source>Be on another server as well</source>
        <translation>Être aussi sur un autre serveur</translation>
    </message>
    <message>
        <source>Re&amp;move the server…</source>
        <translation>Retirer le &amp;serveur…</translation>
    </message>
    <message>
        <source>This window has it no more</source>
        <translation>Cette fenêtre ne l’a plus</translation>
    </message>
</context>
<context>
    <name>Confab::Words</name>
    <message>
        <source>You connected from somewhere else, so this window was disconnected.</source>
        <translation>Votre session a été ouverte ailleurs&#x202f;; cette fenêtre a donc été déconnectée.</translation>
    </message>
    <message>
        <source>You were removed from this server.</source>
        <translation>On vous a fait sortir de ce serveur.</translation>
    </message>
    <message>
        <source>This server doesn&apos;t let you in.</source>
        <translation>Ce serveur ne vous laisse pas entrer.</translation>
    </message>
    <message>
        <source>The server is full at the moment.</source>
        <translation>Le serveur est complet pour le moment.</translation>
    </message>
    <message>
        <source>There are too many connections from your address.</source>
        <translation>Il y a trop de connexions depuis votre adresse.</translation>
    </message>
    <message>
        <source>The server speaks another version of the protocol than this window.</source>
        <translation>Le serveur utilise une autre version du protocole que cette fenêtre.</translation>
    </message>
    <message>
        <source>The server is shutting down.</source>
        <translation>Le serveur est en train de s’arrêter.</translation>
    </message>
    <message>
        <source>That was too much at once. It goes on in a moment.</source>
        <translation>C’était trop d’un seul coup. Ça reprend dans un instant.</translation>
    </message>
    <message>
        <source>The server can&apos;t store anything at the moment.</source>
        <translation>Le serveur ne peut rien enregistrer pour le moment.</translation>
    </message>
    <message>
        <source>“%1” is in use.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà pris.</translation>
    </message>
    <message>
        <source>“%1” looks too much like the name of someone else.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble trop au nom de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>“%1” belongs to someone.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à quelqu’un.</translation>
    </message>
    <message>
        <source>That isn&apos;t the server&apos;s password.</source>
        <translation>Ce n’est pas le mot de passe du serveur.</translation>
    </message>
    <message>
        <source>This server asks for a password.</source>
        <translation>Ce serveur demande un mot de passe.</translation>
    </message>
    <message>
        <source>There is a room “%1” already.</source>
        <translation>Il y a déjà un salon «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a room&apos;s name.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom de salon.</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>Ce salon n’existe pas.</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>Il n’y a pas de salon «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Cette personne est introuvable.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Personne ici ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>That message isn&apos;t there any more.</source>
        <translation>Ce message n’existe plus.</translation>
    </message>
    <message>
        <source>You are not in that room.</source>
        <translation>Vous n’êtes pas dans ce salon.</translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>Vous n’avez pas le droit de faire cela ici.</translation>
    </message>
    <message>
        <source>That text can&apos;t be sent.</source>
        <translation>Ce texte ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>That was too much at once. Try it again in a moment.</source>
        <translation>C’était trop d’un seul coup. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>That doesn&apos;t work at the moment. Try it again when you are connected.</source>
        <translation>C’est impossible pour le moment. Réessayez une fois la connexion rétablie.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a nickname. It has letters, digits and _ - . &apos; and single spaces only between them, begins with a letter or digit, and has up to 32 characters.</source>
        <translation>« %1 » ne peut pas être un pseudo. Il se compose de lettres, de chiffres et de _ - . &apos;, avec seulement des espaces simples entre eux, commence par une lettre ou un chiffre et compte 32 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Il n’y a pas d’écran sur lequel ouvrir une fenêtre.</translation>
    </message>
    <message>
        <source>Another window has the profile %1 and doesn&apos;t answer.</source>
        <translation>Une autre fenêtre utilise le profil %1 et ne répond pas.</translation>
    </message>
</context>
</TS>
