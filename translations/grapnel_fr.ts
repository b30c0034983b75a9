<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountText</name>
    <message>
        <source>Production</source>
        <extracomment>Kind of an account: what is done there has effect on real work</extracomment>
        <translation>Production</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Kind of an account: for trying things out</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Kind of an account: neither production nor sandbox</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>OAuth in the browser</source>
        <translation>OAuth dans le navigateur</translation>
    </message>
    <message>
        <source>OAuth client credentials</source>
        <translation>Identifiants du client OAuth</translation>
    </message>
    <message>
        <source>OAuth access token</source>
        <translation>Jeton d&apos;accès OAuth</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d&apos;API</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://example.zendesk.com.</source>
        <translation>Saisissez une adresse complète, par exemple https://example.zendesk.com.</translation>
    </message>
    <message>
        <source>The address is to begin with https://.</source>
        <translation>L&apos;adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>With http, the credentials could be read on their way. Use https; http is taken for this computer only (127.0.0.1).</source>
        <translation>Avec http, les identifiants pourraient être lus en chemin. Utilisez https&#xa0;; http n&apos;est accepté que pour cet ordinateur (127.0.0.1).</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address. They are entered below.</source>
        <translation>N&apos;indiquez ni nom d&apos;utilisateur ni mot de passe dans l&apos;adresse. Ils se saisissent plus bas.</translation>
    </message>
    <message>
        <source>Use OAuth in the browser instead: it needs an OAuth client, which an administrator makes in Admin Center.</source>
        <translation>Utilisez plutôt OAuth dans le navigateur&#xa0;: il faut un client OAuth, qu&apos;un administrateur crée dans le Centre d&apos;administration.</translation>
    </message>
    <message>
        <source>API tokens ended on %1. %2</source>
        <extracomment>%1 is a date, %2 what to do</extracomment>
        <translation>Les jetons d&apos;API ont pris fin le %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>API tokens end on %1, in %n day(s), and no new ones can be made. %2</source>
        <extracomment>%1 is a date, %2 what to do</extracomment>
        <translation>
            <numerusform>Les jetons d&apos;API prennent fin le %1, dans %n jour, et il n&apos;est plus possible d&apos;en créer. %2</numerusform>
            <numerusform>Les jetons d&apos;API prennent fin le %1, dans %n jours, et il n&apos;est plus possible d&apos;en créer. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The unique identifier of an OAuth client of this account. An administrator makes one in Admin Center, Apps and integrations, APIs, OAuth clients: client kind “Public”, and the redirect URL below.</source>
        <translation>L&apos;identifiant unique d&apos;un client OAuth de ce compte. Un administrateur en crée un dans le Centre d&apos;administration, Applications et intégrations, API, Clients OAuth&#xa0;: type de client «&#xa0;Public&#xa0;», avec l&apos;URL de redirection ci-dessous.</translation>
    </message>
    <message>
        <source>The unique identifier of an OAuth client of the kind “Confidential”. An administrator makes one in Admin Center, Apps and integrations, APIs, OAuth clients; its secret is shown there once.</source>
        <translation>L&apos;identifiant unique d&apos;un client OAuth du type «&#xa0;Confidentiel&#xa0;». Un administrateur en crée un dans le Centre d&apos;administration, Applications et intégrations, API, Clients OAuth&#xa0;; son secret n&apos;y est affiché qu&apos;une fois.</translation>
    </message>
</context>
<context>
    <name>CodeEditorText</name>
    <message>
        <source>The editor cannot be loaded</source>
        <translation>L&apos;éditeur ne peut pas être chargé</translation>
    </message>
    <message>
        <source>Requests and responses cannot be shown. Start Grapnel again; if that does not help, install it anew. (%1)</source>
        <extracomment>%1 is what the system says, mostly in English</extracomment>
        <translation>Les requêtes et les réponses ne peuvent pas être affichées. Redémarrez Grapnel&#xa0;; si cela n&apos;aide pas, réinstallez-le. (%1)</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>administrator</source>
        <extracomment>A user&apos;s role at Zendesk</extracomment>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>agent</source>
        <extracomment>A user&apos;s role at Zendesk</extracomment>
        <translation>agent</translation>
    </message>
    <message>
        <source>end user</source>
        <extracomment>A user&apos;s role at Zendesk</extracomment>
        <translation>utilisateur final</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is what was tried (&quot;Webhooks&quot;), %2 what happened, %3 what to do</extracomment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Who is signed in could not be read</source>
        <translation>Impossible de savoir qui est connecté</translation>
    </message>
    <message>
        <source>Who is signed in could not be read: %1</source>
        <translation>Impossible de savoir qui est connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signed in as %1, role: %2</source>
        <extracomment>%1 is a person, %2 a role</extracomment>
        <translation>Connecté en tant que %1, rôle&#xa0;: %2</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2), role: %3</source>
        <extracomment>%1 is a person, %2 an e-mail address, %3 a role</extracomment>
        <translation>Connecté en tant que %1 (%2), rôle&#xa0;: %3</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>The webhooks can be read</source>
        <translation>Les webhooks sont lisibles</translation>
    </message>
    <message>
        <source>Missing scope: %1</source>
        <extracomment>%1 is one or more OAuth scopes</extracomment>
        <translation>Portée manquante&#xa0;: %1</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <extracomment>%1 is a list of OAuth scopes</extracomment>
        <translation>Portées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Limit of the plan: %n request(s) a minute</source>
        <translation>
            <numerusform>Limite du plan&#xa0;: %n requête par minute</numerusform>
            <numerusform>Limite du plan&#xa0;: %n requêtes par minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit for webhooks: %n request(s) a minute</source>
        <translation>
            <numerusform>Limite pour les webhooks&#xa0;: %n requête par minute</numerusform>
            <numerusform>Limite pour les webhooks&#xa0;: %n requêtes par minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Sample data</source>
        <translation>Données d&apos;exemple</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>%1 (built with %2)</source>
        <extracomment>Version of Qt; %1 runs, %2 is what the program was built with</extracomment>
        <translation>%1 (compilé avec %2)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Encryption of connections</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>%1 is what to do, %2 an error message in quotation marks</extracomment>
        <translation>%1 Motif&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is what to do, %2 the server&apos;s own words in quotation marks</extracomment>
        <translation>%1 Message du serveur&#xa0;: %2</translation>
    </message>
    <message>
        <source>What is shown here stays, but may be out of date.</source>
        <translation>Ce qui est affiché reste, mais n&apos;est peut-être plus à jour.</translation>
    </message>
    <message>
        <source>What is shown comes from the list and may be out of date.</source>
        <translation>Ce qui est affiché vient de la liste et n&apos;est peut-être plus à jour.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The access token lacks a scope: %1</source>
        <extracomment>%1 is one or more OAuth scopes, for example webhooks:read</extracomment>
        <translation>Il manque une portée au jeton d&apos;accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>Zendesk lets this token in, but not for this. Sign in with a token that has the scope %1.</source>
        <translation>Zendesk accepte ce jeton, mais pas pour cela. Connectez-vous avec un jeton qui a la portée %1.</translation>
    </message>
    <message>
        <source>The limit of the trial account is reached</source>
        <translation>La limite du compte d&apos;essai est atteinte</translation>
    </message>
    <message>
        <source>A trial account can have 10 webhooks. Delete one that is not needed, or choose a plan.</source>
        <translation>Un compte d&apos;essai peut avoir 10 webhooks. Supprimez-en un qui ne sert plus ou choisissez un plan.</translation>
    </message>
    <message>
        <source>This webhook belongs to an app</source>
        <translation>Ce webhook appartient à une application</translation>
    </message>
    <message>
        <source>Zendesk does not allow this for a webhook that an app made. Change it in the app&apos;s settings, or uninstall the app.</source>
        <translation>Zendesk ne le permet pas pour un webhook créé par une application. Modifiez-le dans les paramètres de l&apos;application ou désinstallez-la.</translation>
    </message>
    <message>
        <source>The request was blocked on its way</source>
        <translation>La requête a été bloquée en chemin</translation>
    </message>
    <message>
        <source>A protection in front of the server refused it. Ask the account&apos;s owner whether access is restricted by network address.</source>
        <translation>Une protection placée devant le serveur l&apos;a refusée. Demandez au propriétaire du compte si l&apos;accès est restreint par adresse réseau.</translation>
    </message>
    <message>
        <source>Your role does not allow this change</source>
        <translation>Votre rôle ne permet pas cette modification</translation>
    </message>
    <message>
        <source>Your role does not allow reading webhooks</source>
        <translation>Votre rôle ne permet pas de lire les webhooks</translation>
    </message>
    <message>
        <source>Webhooks need an administrator, or a custom role with that permission. Ask an administrator of the account.</source>
        <translation>Les webhooks exigent un administrateur ou un rôle personnalisé avec cette permission. Adressez-vous à un administrateur du compte.</translation>
    </message>
    <message>
        <source>Zendesk may have made the change all the same. Refresh and look before you repeat it.</source>
        <translation>Zendesk a peut-être tout de même fait la modification. Actualisez et vérifiez avant de recommencer.</translation>
    </message>
    <message>
        <source>Try again; if that does not help, check the network.</source>
        <translation>Réessayez&#xa0;; si cela ne suffit pas, vérifiez le réseau.</translation>
    </message>
    <message>
        <source>There are no webhooks at this address</source>
        <translation>Il n&apos;y a pas de webhooks à cette adresse</translation>
    </message>
    <message>
        <source>The account does not exist, or the address is not that of Zendesk&apos;s API. Check the subdomain.</source>
        <translation>Le compte n&apos;existe pas, ou l&apos;adresse n&apos;est pas celle de l&apos;API de Zendesk. Vérifiez le sous-domaine.</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Supprimé ailleurs</translation>
    </message>
    <message>
        <source>The server no longer knows this webhook: someone has deleted it. What is shown is its last known state.</source>
        <translation>Le serveur ne connaît plus ce webhook&#xa0;: quelqu&apos;un l&apos;a supprimé. Ce qui est affiché est son dernier état connu.</translation>
    </message>
    <message>
        <source>The server has a problem (%1)</source>
        <translation>Le serveur a un problème (%1)</translation>
    </message>
    <message>
        <source>The fault is there, not here.</source>
        <translation>La panne est là-bas, pas ici.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>La réponse est illisible</translation>
    </message>
    <message>
        <source>Something that is not the webhooks API may have answered. Check the address and the proxy.</source>
        <translation>Ce n&apos;est peut-être pas l&apos;API des webhooks qui a répondu. Vérifiez l&apos;adresse et le proxy.</translation>
    </message>
    <message>
        <source>The server does not accept the request</source>
        <translation>Le serveur n&apos;accepte pas la requête</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct what it names and try again.</source>
        <translation>Rien n&apos;a été modifié. Corrigez ce qu&apos;il signale et réessayez.</translation>
    </message>
    <message>
        <source>Zendesk asks to wait. Try again in a minute.</source>
        <translation>Zendesk demande d&apos;attendre. Réessayez dans une minute.</translation>
    </message>
    <message numerus="yes">
        <source>Zendesk asks to wait. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zendesk demande d&apos;attendre. Réessayez dans %n seconde.</numerusform>
            <numerusform>Zendesk demande d&apos;attendre. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before an answer came</source>
        <translation>Arrêté avant l&apos;arrivée d&apos;une réponse</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Le serveur n&apos;a pas répondu à temps</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the address.</source>
        <translation>Vérifiez le réseau, le proxy et l&apos;adresse.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete</source>
        <translation>La connexion a été coupée avant la fin de la réponse</translation>
    </message>
    <message>
        <source>The connection cannot be trusted</source>
        <translation>La connexion n&apos;est pas fiable</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the address, the date of this computer, and whether a proxy in between needs a certificate of its own.</source>
        <translation>Aucun identifiant n&apos;a été envoyé. Vérifiez l&apos;adresse, la date de cet ordinateur et si un proxy intermédiaire exige son propre certificat.</translation>
    </message>
    <message>
        <source>The server refused the credentials</source>
        <translation>Le serveur a refusé les identifiants</translation>
    </message>
    <message>
        <source>They are wrong, expired or revoked. Sign in again with valid ones.</source>
        <translation>Ils sont erronés, expirés ou révoqués. Reconnectez-vous avec des identifiants valides.</translation>
    </message>
    <message>
        <source>It was changed elsewhere in the meantime</source>
        <translation>Modifié ailleurs entre-temps</translation>
    </message>
    <message>
        <source>Nothing was changed. Refresh, look at what is new, then try again.</source>
        <translation>Rien n&apos;a été modifié. Actualisez, regardez ce qui a changé, puis réessayez.</translation>
    </message>
    <message>
        <source>Too many requests this minute</source>
        <translation>Trop de requêtes dans cette minute</translation>
    </message>
    <message>
        <source>The server refused the request (%1)</source>
        <translation>Le serveur a refusé la requête (%1)</translation>
    </message>
    <message>
        <source>The server sends us to another address</source>
        <translation>Le serveur renvoie vers une autre adresse</translation>
    </message>
    <message>
        <source>It was not followed, because credentials go to the account&apos;s own address only. Check the address of the account.</source>
        <translation>Elle n&apos;a pas été suivie, car les identifiants ne vont qu&apos;à l&apos;adresse du compte. Vérifiez l&apos;adresse du compte.</translation>
    </message>
    <message>
        <source>Nothing is loaded yet.</source>
        <translation>Rien n&apos;est encore chargé.</translation>
    </message>
    <message>
        <source>The signing secret was not read.</source>
        <translation>Le secret de signature n&apos;a pas été lu.</translation>
    </message>
    <message>
        <source>Your role does not allow reading signing secrets</source>
        <translation>Votre rôle ne permet pas de lire les secrets de signature</translation>
    </message>
    <message>
        <source>You are not signed in to this account</source>
        <translation>Vous n&apos;êtes pas connecté à ce compte</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused</source>
        <translation>Le trousseau est verrouillé ou a refusé</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or sign in again for this session.</source>
        <translation>Déverrouillez le trousseau et réessayez, ou reconnectez-vous pour cette session.</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached</source>
        <translation>Aucun trousseau n&apos;est joignable</translation>
    </message>
    <message>
        <source>Start the keychain and try again, or sign in again for this session.</source>
        <translation>Démarrez le trousseau et réessayez, ou reconnectez-vous pour cette session.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>Le trousseau n&apos;a pas répondu à temps</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked. Try again, or sign in again for this session.</source>
        <translation>Il attend peut-être d&apos;être déverrouillé. Réessayez, ou reconnectez-vous pour cette session.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account cannot be read</source>
        <translation>Le contenu du trousseau pour ce compte est illisible</translation>
    </message>
    <message>
        <source>Sign in to replace it.</source>
        <translation>Connectez-vous pour le remplacer.</translation>
    </message>
    <message>
        <source>This account is set to read only</source>
        <translation>Ce compte est en lecture seule</translation>
    </message>
    <message>
        <source>Nothing was sent. Change it in Accounts….</source>
        <translation>Rien n&apos;a été envoyé. Modifiez cela dans Comptes….</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <translation>Le certificat du serveur a expiré</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>Le certificat du serveur n&apos;est pas encore valide</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another address</source>
        <translation>Le certificat du serveur est pour une autre adresse</translation>
    </message>
    <message>
        <source>The issuer of the server&apos;s certificate is not known</source>
        <translation>L&apos;émetteur du certificat du serveur est inconnu</translation>
    </message>
    <message>
        <source>The file of certificate authorities cannot be used</source>
        <translation>Le fichier d&apos;autorités de certification est inutilisable</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the date of this computer; if it is right, the certificate has to be renewed at the server or the proxy.</source>
        <translation>Aucun identifiant n&apos;a été envoyé. Vérifiez la date de cet ordinateur&#xa0;; si elle est juste, le certificat doit être renouvelé sur le serveur ou le proxy.</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the date and the clock of this computer.</source>
        <translation>Aucun identifiant n&apos;a été envoyé. Vérifiez la date et l&apos;heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the address of the account, and whether something in between answers in the server&apos;s place.</source>
        <translation>Aucun identifiant n&apos;a été envoyé. Vérifiez l&apos;adresse du compte, et si un intermédiaire répond à la place du serveur.</translation>
    </message>
    <message>
        <source>No credentials were sent. If your organization has a certificate authority of its own, name its CA file in Preferences, under Network. Otherwise someone else may be answering.</source>
        <translation>Aucun identifiant n&apos;a été envoyé. Si votre organisation a sa propre autorité de certification, indiquez son fichier dans Préférences, sous Réseau. Sinon, il se peut que quelqu&apos;un d&apos;autre réponde.</translation>
    </message>
    <message>
        <source>Choose another CA file in Preferences, under Network, or none.</source>
        <translation>Choisissez un autre fichier d&apos;autorités dans Préférences, sous Réseau, ou aucun.</translation>
    </message>
    <message>
        <source>No test was sent.</source>
        <translation>Aucun test n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Your role does not allow testing webhooks</source>
        <translation>Votre rôle ne permet pas de tester des webhooks</translation>
    </message>
    <message>
        <source>Zendesk may have sent the test all the same. Look at the receiver before you repeat it.</source>
        <translation>Zendesk a peut-être envoyé le test malgré tout. Vérifiez chez le récepteur avant de le répéter.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Help center articles</source>
        <translation>Articles du centre d&apos;aide</translation>
    </message>
    <message>
        <source>Community posts</source>
        <translation>Publications de la communauté</translation>
    </message>
    <message>
        <source>Agent availability</source>
        <translation>Disponibilité des agents</translation>
    </message>
    <message>
        <source>Messaging tickets</source>
        <translation>Tickets de messagerie</translation>
    </message>
    <message>
        <source>Omnichannel routing</source>
        <translation>Routage omnicanal</translation>
    </message>
    <message>
        <source>Messaging live metrics</source>
        <translation>Mesures en direct de la messagerie</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Autres événements</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>API key in %1</source>
        <translation>Clé d&apos;API dans %1</translation>
    </message>
    <message>
        <source>Basic, user name %1</source>
        <translation>Basic, nom d&apos;utilisateur %1</translation>
    </message>
    <message>
        <source>API key in %1, value replaced</source>
        <translation>Clé d&apos;API dans %1, valeur remplacée</translation>
    </message>
    <message>
        <source>Basic, user name %1, password replaced</source>
        <translation>Basic, nom d&apos;utilisateur %1, mot de passe remplacé</translation>
    </message>
    <message>
        <source>Bearer token, replaced</source>
        <translation>Jeton Bearer, remplacé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL du point de terminaison</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>HTTP method</extracomment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Request format</source>
        <translation>Format de requête</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>En-têtes personnalisés</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Form-encoded</source>
        <translation>Formulaire codé</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <translation>Déclencheur ou automatisation</translation>
    </message>
</context>
<context>
    <name>NetworkFailure</name>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <extracomment>%1 is a host, %2 a date</extracomment>
        <translation>Le certificat de %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 begins on %2.</source>
        <extracomment>%1 is a host, %2 a date</extracomment>
        <translation>Le certificat de %1 n&apos;est valable qu&apos;à partir du %2.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <extracomment>%1 is one or more hosts, %2 another</extracomment>
        <translation>Le certificat est pour %1, pas pour %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by &quot;%2&quot;, which is not trusted here.</source>
        <extracomment>%1 is a host, %2 the name of a certificate authority</extracomment>
        <translation>Le certificat de %1 a été émis par «&#xa0;%2&#xa0;», qui n&apos;est pas reconnu ici.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a login, or refused the one it was given.</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080</extracomment>
        <translation>Le proxy %1 demande une authentification, ou a refusé celle fournie.</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection in time.</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080</extracomment>
        <translation>Le proxy %1 n&apos;a pas établi de connexion à temps.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found, or it did not find the server.</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080</extracomment>
        <translation>Le proxy %1 est introuvable, ou n&apos;a pas trouvé le serveur.</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection. It may not reach the server, or want another login: %2</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080, %2 an error message</extracomment>
        <translation>Le proxy %1 n&apos;a pas établi de connexion. Il ne joint peut-être pas le serveur, ou demande une autre authentification&#xa0;: %2</translation>
    </message>
    <message>
        <source>No connection through the proxy %1: %2</source>
        <extracomment>%1 is the proxy, %2 an error message</extracomment>
        <translation>Pas de connexion par le proxy %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Nothing was sent: the CA file %1 cannot be read.</source>
        <translation>Rien n&apos;a été envoyé&#xa0;: le fichier d&apos;autorités %1 est illisible.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no certificate in the CA file %1.</source>
        <translation>Rien n&apos;a été envoyé&#xa0;: le fichier d&apos;autorités %1 ne contient aucun certificat.</translation>
    </message>
</context>
<context>
    <name>OtherKeys</name>
    <message>
        <source>Table of webhooks</source>
        <translation>Tableau des webhooks</translation>
    </message>
    <message>
        <source>Edit the webhook</source>
        <translation>Modifier le webhook</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>Première ou dernière ligne</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Sélectionner plusieurs lignes</translation>
    </message>
    <message>
        <source>Go to a name</source>
        <translation>Aller à un nom</translation>
    </message>
    <message>
        <source>its first letters</source>
        <translation>ses premières lettres</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu de la ligne</translation>
    </message>
    <message>
        <source>Search field</source>
        <translation>Champ de recherche</translation>
    </message>
    <message>
        <source>To the table</source>
        <translation>Aller au tableau</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Choisir une ligne</translation>
    </message>
    <message>
        <source>Run, switch or show</source>
        <translation>Exécuter, changer ou afficher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Champ suivant ou précédent</translation>
    </message>
    <message>
        <source>Field, button or menu with this letter</source>
        <translation>Champ, bouton ou menu portant cette lettre</translation>
    </message>
    <message>
        <source>Cancel or close</source>
        <translation>Annuler ou fermer</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>Envoyer le test</translation>
    </message>
    <message>
        <source>Format the payload</source>
        <translation>Mettre en forme la charge utile</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Revoir les changements</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Changer de compte</translation>
    </message>
    <message>
        <source>Bodies and payloads</source>
        <translation>Corps et charges utiles</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Next or previous match</source>
        <translation>Occurrence suivante ou précédente</translation>
    </message>
    <message>
        <source>Next or previous difference</source>
        <translation>Différence suivante ou précédente</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 is stored at Zendesk and cannot be read back.</source>
        <extracomment>%1 is &quot;The password&quot;, &quot;The token&quot; or &quot;The value&quot;</extracomment>
        <translation>%1 se trouve chez Zendesk, sans relecture possible.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>Header name: %1</source>
        <translation>Nom d&apos;en-tête&#xa0;: %1</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>La valeur</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>Nom d&apos;utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The password</source>
        <translation>Le mot de passe</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Le jeton</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>This version of Grapnel does not know this kind.</source>
        <translation>Cette version de Grapnel ne connaît pas ce type.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever is on the way can read what Zendesk sends.</source>
        <translation>Non chiffré&#xa0;: quiconque se trouve sur le chemin peut lire ce que Zendesk envoie.</translation>
    </message>
    <message>
        <source>The address holds sign-in data that everyone who sees it can read.</source>
        <translation>L&apos;adresse contient des données de connexion que peut lire quiconque la voit.</translation>
    </message>
    <message>
        <source>The host is sent as %1</source>
        <extracomment>%1 is the host&apos;s name in its encoded form, &quot;xn--…&quot;</extracomment>
        <translation>L&apos;hôte est envoyé sous la forme %1</translation>
    </message>
    <message>
        <source>An app made this webhook. It cannot be cloned or deleted, and its signing secret cannot be read or reset: that is done in the app, or by uninstalling it.</source>
        <translation>Une application a créé ce webhook. Il ne peut être ni cloné ni supprimé, et son secret de signature ne peut être ni lu ni réinitialisé&#xa0;: cela se fait dans l&apos;application, ou en la désinstallant.</translation>
    </message>
    <message>
        <source>Its installation has the id %1.</source>
        <translation>Son installation a l&apos;ID %1.</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <translation>Déclencheur ou automatisation</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>by Zendesk</source>
        <translation>par Zendesk</translation>
    </message>
    <message>
        <source>by user %1</source>
        <extracomment>%1 is the id of a user, a number</extracomment>
        <translation>par l&apos;utilisateur %1</translation>
    </message>
</context>
<context>
    <name>ReadOnlyText</name>
    <message>
        <source>This account is set to read only. Change that in Accounts…</source>
        <translation>Ce compte est en lecture seule. Modifiez cela dans Comptes…</translation>
    </message>
</context>
<context>
    <name>RowResultText</name>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Supprimé ailleurs</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>Modifié depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non tenté</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>%1 is what to do, %2 the words of a server or of the keychain in quotation marks</extracomment>
        <translation>%1 Motif&#xa0;: %2</translation>
    </message>
    <message>
        <source>Access was refused in the browser</source>
        <translation>L&apos;accès a été refusé dans le navigateur</translation>
    </message>
    <message>
        <source>Somebody chose not to let Grapnel in. Sign in again and allow it.</source>
        <translation>Quelqu&apos;un a choisi de ne pas laisser entrer Grapnel. Reconnectez-vous et autorisez-le.</translation>
    </message>
    <message>
        <source>Zendesk does not grant the scopes asked for</source>
        <translation>Zendesk n&apos;accorde pas les portées demandées</translation>
    </message>
    <message>
        <source>Ask an administrator to allow them at the OAuth client, or ask for others under Advanced.</source>
        <translation>Demandez à un administrateur de les autoriser pour le client OAuth, ou demandez-en d&apos;autres sous Avancé.</translation>
    </message>
    <message>
        <source>Zendesk does not know this OAuth client</source>
        <translation>Zendesk ne connaît pas ce client OAuth</translation>
    </message>
    <message>
        <source>Check the client identifier, and that the redirect URL at the client is the one shown here.</source>
        <translation>Vérifiez l&apos;identifiant du client, et que l&apos;URL de redirection du client est celle affichée ici.</translation>
    </message>
    <message>
        <source>Zendesk did not let Grapnel in</source>
        <translation>Zendesk n&apos;a pas laissé entrer Grapnel</translation>
    </message>
    <message>
        <source>Try again; if that does not help, check the OAuth client in Admin Center.</source>
        <translation>Réessayez&#xa0;; si cela ne suffit pas, vérifiez le client OAuth dans le Centre d&apos;administration.</translation>
    </message>
    <message>
        <source>Zendesk refused the sign-in</source>
        <translation>Zendesk a refusé la connexion</translation>
    </message>
    <message>
        <source>Check the client identifier and the client secret, and that the client is not disabled.</source>
        <translation>Vérifiez l&apos;identifiant et le secret du client, et que le client n&apos;est pas désactivé.</translation>
    </message>
    <message>
        <source>There is no Zendesk account at this address</source>
        <translation>Il n&apos;y a pas de compte Zendesk à cette adresse</translation>
    </message>
    <message>
        <source>Check the subdomain and the base URL.</source>
        <translation>Vérifiez le sous-domaine et l&apos;URL de base.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Try again; if that does not help, check the network.</source>
        <translation>Personne n&apos;est connecté. Réessayez&#xa0;; si cela ne suffit pas, vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>La connexion a été annulée</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody finished signing in within %n second(s)</source>
        <translation>
            <numerusform>Personne ne s&apos;est connecté en %n seconde</numerusform>
            <numerusform>Personne ne s&apos;est connecté en %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again, and allow Grapnel in the browser. If the page there shows an error, check the client identifier and the redirect URL of the OAuth client.</source>
        <translation>Reconnectez-vous et autorisez Grapnel dans le navigateur. Si la page affiche une erreur, vérifiez l&apos;identifiant et l&apos;URL de redirection du client OAuth.</translation>
    </message>
    <message>
        <source>The browser could not come back to Grapnel</source>
        <translation>Le navigateur n&apos;a pas pu revenir à Grapnel</translation>
    </message>
    <message>
        <source>The port on this computer could not be opened. Look for a program that uses or blocks it, choose another redirect port, or use an access token.</source>
        <translation>Le port de cet ordinateur n&apos;a pas pu être ouvert. Cherchez un programme qui l&apos;utilise ou le bloque, choisissez un autre port de redirection ou utilisez un jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>An answer came that does not belong to this sign-in</source>
        <translation>Une réponse étrangère à cette connexion est arrivée</translation>
    </message>
    <message>
        <source>It was refused, and nothing of it was used. An old page in the browser may have sent it: close it and sign in again.</source>
        <translation>Elle a été refusée et rien n&apos;en a été utilisé. Une ancienne page du navigateur l&apos;a peut-être envoyée&#xa0;: fermez-la et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Zendesk answered, but gave no access token</source>
        <translation>Zendesk a répondu, mais sans jeton d&apos;accès</translation>
    </message>
    <message>
        <source>Sign in again; if that does not help, check the OAuth client in Admin Center.</source>
        <translation>Reconnectez-vous&#xa0;; si cela ne suffit pas, vérifiez le client OAuth dans le Centre d&apos;administration.</translation>
    </message>
    <message>
        <source>The account is not saved yet. Keep the credentials for this session only, until Grapnel is closed, or try the keychain again. They are never written to a file.</source>
        <translation>Le compte n&apos;est pas encore enregistré. Gardez les identifiants pour cette session seulement, jusqu&apos;à la fermeture de Grapnel, ou réessayez le trousseau. Ils ne sont jamais écrits dans un fichier.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused</source>
        <translation>Le trousseau est verrouillé ou a refusé</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached</source>
        <translation>Aucun trousseau n&apos;est joignable</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>Le trousseau n&apos;a pas répondu à temps</translation>
    </message>
    <message>
        <source>The keychain did not keep the credentials</source>
        <translation>Le trousseau n&apos;a pas gardé les identifiants</translation>
    </message>
    <message>
        <source>No credentials are stored for this account</source>
        <translation>Aucun identifiant n&apos;est enregistré pour ce compte</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the credentials anew.</source>
        <translation>Déverrouillez-le et réessayez, ou ressaisissez les identifiants.</translation>
    </message>
    <message>
        <source>Start it and try again, or enter the credentials anew.</source>
        <translation>Démarrez-le et réessayez, ou ressaisissez les identifiants.</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked. Try again, or enter the credentials anew.</source>
        <translation>Il attend peut-être d&apos;être déverrouillé. Réessayez, ou ressaisissez les identifiants.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account cannot be read</source>
        <translation>Le contenu du trousseau pour ce compte est illisible</translation>
    </message>
    <message>
        <source>Sign in again, or enter the credentials anew.</source>
        <translation>Reconnectez-vous, ou ressaisissez les identifiants.</translation>
    </message>
    <message>
        <source>The keychain did not remove the credentials</source>
        <translation>Le trousseau n&apos;a pas supprimé les identifiants</translation>
    </message>
    <message>
        <source>The account is still here. Unlock the keychain and try again.</source>
        <translation>Le compte est toujours là. Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in again with %1</source>
        <extracomment>%1 is one or more OAuth scopes, for example webhooks:write</extracomment>
        <translation>Se reconnecter avec %1</translation>
    </message>
</context>
<context>
    <name>SignatureText</name>
    <message>
        <source>Enter the signing secret.</source>
        <translation>Saisissez le secret de signature.</translation>
    </message>
    <message>
        <source>Enter the timestamp, from the header X-Zendesk-Webhook-Signature-Timestamp.</source>
        <translation>Saisissez l&apos;horodatage, tiré de l&apos;en-tête X-Zendesk-Webhook-Signature-Timestamp.</translation>
    </message>
    <message>
        <source>Enter the signature, from the header X-Zendesk-Webhook-Signature.</source>
        <translation>Saisissez la signature, tirée de l&apos;en-tête X-Zendesk-Webhook-Signature.</translation>
    </message>
    <message>
        <source>The signature is not base64: it holds other characters than letters, digits, + and /.</source>
        <translation>La signature n&apos;est pas en base64&#xa0;: elle contient autre chose que des lettres, des chiffres, + et /.</translation>
    </message>
    <message>
        <source>The signature is written in hexadecimal; Zendesk writes it in base64.</source>
        <translation>La signature est en hexadécimal&#xa0;; Zendesk l&apos;écrit en base64.</translation>
    </message>
    <message>
        <source>The signature has the wrong length: it takes 44 characters, “=” at the end among them.</source>
        <translation>La signature n&apos;a pas la bonne longueur&#xa0;: il faut 44 caractères, y compris «&#xa0;=&#xa0;» à la fin.</translation>
    </message>
    <message>
        <source>The signature does not match, and the timestamp is not as Zendesk writes it: 2026-01-02T03:04:05Z.</source>
        <translation>La signature ne correspond pas, et l&apos;horodatage n&apos;a pas la forme de Zendesk&#xa0;: 2026-01-02T03:04:05Z.</translation>
    </message>
    <message>
        <source>Another secret, timestamp or body was signed. JSON that was read and written anew has other bytes: take the body as it came.</source>
        <translation>Un autre secret, horodatage ou corps a été signé. Un JSON lu puis réécrit a d&apos;autres octets&#xa0;: prenez le corps tel qu&apos;il est arrivé.</translation>
    </message>
    <message>
        <source>Another secret, timestamp or body was signed.</source>
        <translation>Un autre secret, horodatage ou corps a été signé.</translation>
    </message>
    <message>
        <source>It matches with a line end behind the body: the last one was lost on the way here.</source>
        <translation>Elle correspond avec une fin de ligne après le corps&#xa0;: la dernière s&apos;est perdue en chemin.</translation>
    </message>
    <message>
        <source>It matches without the line end at the end of the body, which was added on the way here.</source>
        <translation>Elle correspond sans la fin de ligne à la fin du corps, qui a été ajoutée en chemin.</translation>
    </message>
    <message>
        <source>It matches with the line ends CR LF.</source>
        <translation>Elle correspond avec les fins de ligne CR LF.</translation>
    </message>
    <message>
        <source>It matches with the line ends LF.</source>
        <translation>Elle correspond avec les fins de ligne LF.</translation>
    </message>
    <message>
        <source>It matches without the byte order mark at the start of the body.</source>
        <translation>Elle correspond sans la marque d&apos;ordre des octets au début du corps.</translation>
    </message>
    <message>
        <source>It matches without the blanks around the secret.</source>
        <translation>Elle correspond sans les espaces autour du secret.</translation>
    </message>
    <message>
        <source>It was signed with the bytes that the secret&apos;s base64 stands for. Zendesk takes the text of the secret as it is.</source>
        <translation>La signature a été faite avec les octets que représente le base64 du secret. Zendesk prend le texte du secret tel quel.</translation>
    </message>
    <message>
        <source>Only the body was signed. Zendesk signs the timestamp and the body.</source>
        <translation>Seul le corps a été signé. Zendesk signe l&apos;horodatage et le corps.</translation>
    </message>
    <message>
        <source>Signed are the timestamp and then the body, as Zendesk does.</source>
        <translation>Sont signés l&apos;horodatage puis le corps, comme le fait Zendesk.</translation>
    </message>
    <message>
        <source>Signed are the body and then the timestamp: the older order of 2021. Zendesk signs the timestamp first today.</source>
        <translation>Sont signés le corps puis l&apos;horodatage&#xa0;: l&apos;ancien ordre de 2021. Zendesk signe aujourd&apos;hui l&apos;horodatage d&apos;abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed %1 in the future: the clocks differ.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Signé avec %1 d&apos;avance&#xa0;: les horloges diffèrent.</translation>
    </message>
    <message>
        <source>Signed %1 ago.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Signé il y a %1.</translation>
    </message>
    <message>
        <source>A receiver that refuses what is older than 5 minutes would refuse it.</source>
        <translation>Un récepteur qui refuse ce qui date de plus de 5 minutes le refuserait.</translation>
    </message>
    <message>
        <source>The signature matches</source>
        <translation>La signature correspond</translation>
    </message>
    <message>
        <source>The signature matches in the older order</source>
        <translation>La signature correspond, dans l&apos;ancien ordre</translation>
    </message>
    <message>
        <source>Signed with the public test secret</source>
        <translation>Signé avec le secret de test public</translation>
    </message>
    <message>
        <source>Zendesk signs tests of webhooks so that are not created yet. Anyone can: a receiver must not take it for genuine.</source>
        <translation>Zendesk signe ainsi les tests de webhooks pas encore créés. Tout le monde le peut&#xa0;: un récepteur ne doit pas y voir un envoi authentique.</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>La signature ne correspond pas</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Encore rien à comparer</translation>
    </message>
</context>
<context>
    <name>TestText</name>
    <message>
        <source>The built-in sandbox</source>
        <translation>Le sandbox intégré</translation>
    </message>
    <message>
        <source>No credential goes along.</source>
        <translation>Aucun identifiant n&apos;est joint.</translation>
    </message>
    <message>
        <source>The stored credential goes along (%1).</source>
        <extracomment>%1 is &quot;Basic, user name zd&quot;, &quot;Bearer token&quot; or &quot;API key in X-Key&quot;</extracomment>
        <translation>Les identifiants enregistrés sont joints (%1).</translation>
    </message>
    <message>
        <source>The credential typed in the editor goes along.</source>
        <translation>Les identifiants saisis dans l&apos;éditeur sont joints.</translation>
    </message>
    <message>
        <source>The stored credential belongs to %1 and will be sent to %2 instead.</source>
        <extracomment>%1 and %2 are hosts</extracomment>
        <translation>Les identifiants enregistrés appartiennent à %1 et seront envoyés à %2 à la place.</translation>
    </message>
    <message>
        <source>Over plain http anyone on the way can read it.</source>
        <translation>En http simple, quiconque sur le chemin peut les lire.</translation>
    </message>
    <message>
        <source>This is a private address, which Zendesk cannot reach.</source>
        <translation>C&apos;est une adresse privée, que Zendesk ne peut pas joindre.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this endpoint.</source>
        <translation>Rien ne peut être envoyé à ce point de terminaison.</translation>
    </message>
    <message>
        <source>%1 will send a real %2 request to %3.</source>
        <extracomment>%1 is Zendesk or the sandbox, %2 an HTTP method, %3 a host</extracomment>
        <translation>%1 enverra une vraie requête %2 à %3.</translation>
    </message>
    <message>
        <source>Signed with the webhook&apos;s signing secret.</source>
        <translation>Signé avec le secret de signature du webhook.</translation>
    </message>
    <message>
        <source>Signed with Zendesk&apos;s published test secret.</source>
        <translation>Signé avec le secret de test publié par Zendesk.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a webhook, %2 a sentence</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) have warnings too.</source>
        <translation>
            <numerusform>%n autre a aussi des avertissements.</numerusform>
            <numerusform>%n autres ont aussi des avertissements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Behind a list of hosts</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will send %n real request(s), one after the other, to %2. Stored credentials go along.</source>
        <extracomment>%1 is Zendesk or the sandbox, %2 a list of hosts</extracomment>
        <translation>
            <numerusform>%1 enverra %n vraie requête à %2. Les identifiants enregistrés sont joints.</numerusform>
            <numerusform>%1 enverra %n vraies requêtes, l&apos;une après l&apos;autre, à %2. Les identifiants enregistrés sont joints.</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1, as stored</source>
        <translation>%1, comme enregistré</translation>
    </message>
    <message>
        <source>Basic, user name %1, as typed</source>
        <translation>Basic, nom d&apos;utilisateur %1, comme saisi</translation>
    </message>
    <message>
        <source>API key in %1, as typed</source>
        <translation>Clé d&apos;API dans %1, comme saisie</translation>
    </message>
    <message>
        <source>Bearer token, as typed</source>
        <translation>Jeton Bearer, comme saisi</translation>
    </message>
    <message>
        <source>a percent sign needs two hexadecimal digits after it (%25 for the sign itself)</source>
        <translation>un signe pour cent doit être suivi de deux chiffres hexadécimaux (%25 pour le signe lui-même)</translation>
    </message>
    <message>
        <source>“%1” has to be percent-encoded</source>
        <translation>«&#xa0;%1&#xa0;» doit être codé en pourcentage</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>Where the payload is wrong: line, column, and what is wrong there</extracomment>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket comment</source>
        <translation>Commentaire de ticket</translation>
    </message>
</context>
<context>
    <name>ValidationText</name>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Enter the address that Zendesk is to call.</source>
        <translation>Saisissez l&apos;adresse que Zendesk doit appeler.</translation>
    </message>
    <message>
        <source>Enter a whole address, with https:// and a host.</source>
        <translation>Saisissez une adresse complète, avec https:// et un hôte.</translation>
    </message>
    <message>
        <source>Zendesk calls https or http addresses only, not %1.</source>
        <extracomment>%1 is the beginning of a web address, such as &quot;ftp&quot;</extracomment>
        <translation>Zendesk n&apos;appelle que des adresses https ou http, pas %1.</translation>
    </message>
    <message>
        <source>An address cannot hold spaces. Write %20 where one is meant.</source>
        <translation>Une adresse ne peut pas contenir d&apos;espaces. Écrivez %20&#xa0;s&apos;il en faut une.</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>Choisissez au moins un événement.</translation>
    </message>
    <message>
        <source>“%1” is not an event type. One reads like zen:event-type:ticket.created.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type d&apos;événement. Il se présente ainsi&#xa0;: zen:event-type:ticket.created.</translation>
    </message>
    <message>
        <source>Webhooks for Zendesk events use POST.</source>
        <translation>Les webhooks pour événements Zendesk utilisent POST.</translation>
    </message>
    <message>
        <source>Webhooks for Zendesk events use JSON.</source>
        <translation>Les webhooks pour événements Zendesk utilisent JSON.</translation>
    </message>
    <message>
        <source>A webhook serves events or triggers and automations, not both.</source>
        <translation>Un webhook sert aux événements ou aux déclencheurs et automatisations, pas aux deux.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Saisissez le nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Saisissez le jeton.</translation>
    </message>
    <message>
        <source>Enter the name of the header that carries the key.</source>
        <translation>Saisissez le nom de l&apos;en-tête qui porte la clé.</translation>
    </message>
    <message>
        <source>A header name holds letters, digits and hyphens only, no spaces or colons.</source>
        <translation>Un nom d&apos;en-tête ne contient que des lettres, chiffres et traits d&apos;union, sans espaces ni deux-points.</translation>
    </message>
    <message>
        <source>Enter the value of the key.</source>
        <translation>Saisissez la valeur de la clé.</translation>
    </message>
    <message>
        <source>The credential holds a line break or another control character. Type it again.</source>
        <translation>Les identifiants contiennent un saut de ligne ou un autre caractère de contrôle. Ressaisissez-les.</translation>
    </message>
    <message>
        <source>A header has a value but no name.</source>
        <translation>Un en-tête a une valeur mais pas de nom.</translation>
    </message>
    <message>
        <source>“%1” is not a header name: letters, digits and hyphens only.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom d&apos;en-tête&#xa0;: lettres, chiffres et traits d&apos;union seulement.</translation>
    </message>
    <message>
        <source>The value of “%1” holds a line break or another control character.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>“%1” is there more than once. Upper and lower case make no difference.</source>
        <translation>«&#xa0;%1&#xa0;» est présent plusieurs fois. Majuscules et minuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>Another webhook has this name. Zendesk allows it, but they are easily mixed up.</source>
        <translation>Un autre webhook porte ce nom. Zendesk le permet, mais on les confond facilement.</translation>
    </message>
    <message>
        <source>With http, what Zendesk sends can be read on its way. Use https where you can.</source>
        <translation>Avec http, ce que Zendesk envoie peut être lu en chemin. Utilisez https si possible.</translation>
    </message>
    <message>
        <source>The address holds a user name or password, which everybody sees who sees the address. Use Authentication instead.</source>
        <translation>L&apos;adresse contient un nom d&apos;utilisateur ou un mot de passe, visible de quiconque voit l&apos;adresse. Utilisez plutôt Authentification.</translation>
    </message>
    <message>
        <source>Zendesk cannot reach “%1” from the internet.</source>
        <translation>Zendesk ne peut pas joindre «&#xa0;%1&#xa0;» depuis Internet.</translation>
    </message>
    <message>
        <source>“%1” looks like a placeholder that was left in.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à un texte de remplacement oublié.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of known events. Zendesk may refuse it.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas dans la liste des événements connus. Zendesk peut le refuser.</translation>
    </message>
    <message>
        <source>Zendesk sets “%1” itself and may ignore or refuse it here.</source>
        <translation>Zendesk définit lui-même «&#xa0;%1&#xa0;» et peut l&apos;ignorer ou le refuser ici.</translation>
    </message>
    <message>
        <source>“%1” looks like a credential. Whoever may see the webhook can read it: use Authentication instead.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à un identifiant secret. Quiconque voit le webhook peut le lire&#xa0;: utilisez plutôt Authentification.</translation>
    </message>
    <message>
        <source>Zendesk sends custom headers to https addresses only.</source>
        <translation>Zendesk n&apos;envoie les en-têtes personnalisés qu&apos;aux adresses https.</translation>
    </message>
</context>
<context>
    <name>XmlTree</name>
    <message>
        <source>It has more elements or levels than a tree is shown of.</source>
        <translation>Il y a plus d&apos;éléments ou de niveaux qu&apos;une arborescence n&apos;en affiche.</translation>
    </message>
</context>
<context>
    <name>grapnel::AboutWindow</name>
    <message>
        <source>About Grapnel</source>
        <translation>À propos de Grapnel</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Not a product of Zendesk.</source>
        <translation>Logiciel libre sous la licence GNU General Public License, version 3 ou ultérieure. Il est fourni sans aucune garantie. Ce n&apos;est pas un produit de Zendesk.</translation>
    </message>
    <message>
        <source>Look after the webhooks of a Zendesk account.</source>
        <translation>Gérez les webhooks d&apos;un compte Zendesk.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier les données de diagnostic</translation>
    </message>
    <message>
        <source>Copies these versions. No account, host or file name is among them.</source>
        <translation>Copie ces versions. Aucun nom de compte, d&apos;hôte ou de fichier n&apos;y figure.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountEditor</name>
    <message>
        <source>Edit account – %1</source>
        <extracomment>Title of a window; %1 is the name of an account</extracomment>
        <translation>Modifier le compte – %1</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Reading the keychain. It may ask you to unlock it.</source>
        <translation>Lecture du trousseau. Il peut vous demander de le déverrouiller.</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Connectez-vous d&apos;abord</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Signed in. Testing the connection…</source>
        <translation>Connecté. Test de la connexion…</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Test de la connexion…</translation>
    </message>
    <message>
        <source>Saving in the keychain. It may ask you to unlock it.</source>
        <translation>Enregistrement dans le trousseau. Il peut vous demander de le déverrouiller.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save the account before closing?</source>
        <translation>Enregistrer le compte avant de fermer&#xa0;?</translation>
    </message>
    <message>
        <source>What you entered is lost if you discard it.</source>
        <translation>Votre saisie sera perdue si vous l&apos;abandonnez.</translation>
    </message>
    <message>
        <source>This session only</source>
        <extracomment>Keeps credentials in memory until Grapnel is closed</extracomment>
        <translation>Cette session seulement</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Réessayer le trousseau</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Revenir au formulaire</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Enregistrer le compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountForm</name>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>A subdomain holds letters, digits and hyphens only.</source>
        <translation>Un sous-domaine ne contient que des lettres, chiffres et traits d&apos;union.</translation>
    </message>
    <message>
        <source>Enter the unique identifier of the OAuth client.</source>
        <translation>Saisissez l&apos;identifiant unique du client OAuth.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Saisissez le secret du client.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the token&apos;s owner.</source>
        <translation>Saisissez l&apos;adresse e-mail du propriétaire du jeton.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Saisissez le jeton d&apos;API.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Saisissez le jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>Another account has this name. They are easily mixed up.</source>
        <translation>Un autre compte porte ce nom. On les confond facilement.</translation>
    </message>
    <message>
        <source>Leave “/token” out: it is added when signing in.</source>
        <translation>N&apos;écrivez pas «&#xa0;/token&#xa0;»&#xa0;: c&apos;est ajouté à la connexion.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>S&amp;ubdomain</source>
        <translation>&amp;Sous-domaine</translation>
    </message>
    <message>
        <source>“example” for example.zendesk.com</source>
        <translation>«&#xa0;example&#xa0;» pour example.zendesk.com</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;URL de base</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Environnement</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>&amp;Lecture seule</translation>
    </message>
    <message>
        <source>Nothing can be changed in this account from here, and no tests are sent.</source>
        <translation>Rien ne peut être modifié d&apos;ici dans ce compte, et aucun test n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>&amp;Mode de connexion</translation>
    </message>
    <message>
        <source>C&amp;lient identifier</source>
        <translation>&amp;Identifiant du client</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirection</translation>
    </message>
    <message>
        <source>Em&amp;ail</source>
        <translation>E-m&amp;ail</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d&apos;API</translation>
    </message>
    <message>
        <source>&amp;Keep stored API token</source>
        <translation>&amp;Garder le jeton d&apos;API enregistré</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Jeton d&apos;API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d&apos;accès</translation>
    </message>
    <message>
        <source>&amp;Keep stored access token</source>
        <translation>&amp;Garder le jeton d&apos;accès enregistré</translation>
    </message>
    <message>
        <source>A&amp;ccess token</source>
        <translation>Jeton d&apos;a&amp;ccès</translation>
    </message>
    <message>
        <source>Grapnel cannot renew it: when it ends, enter a new one.</source>
        <translation>Grapnel ne peut pas le renouveler&#xa0;: quand il expire, saisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>&amp;Keep stored client secret</source>
        <translation>&amp;Garder le secret du client enregistré</translation>
    </message>
    <message>
        <source>Clien&amp;t secret</source>
        <translation>Secre&amp;t du client</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>P&amp;ortées</translation>
    </message>
    <message>
        <source>What is asked for at the sign-in, parted by spaces. Left empty, it is the least that Grapnel needs.</source>
        <translation>Ce qui est demandé à la connexion, séparé par des espaces. Si c&apos;est vide&#xa0;: le minimum dont Grapnel a besoin.</translation>
    </message>
    <message>
        <source>Any that is free</source>
        <extracomment>Of a port of this computer</extracomment>
        <translation>N&apos;importe lequel de libre</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>Port de redirection</translation>
    </message>
    <message>
        <source>Only for the case that the page in the browser refuses the redirect URL: choose a port, such as 8414, and enter the redirect URL with it in the OAuth client.</source>
        <translation>Seulement si la page du navigateur refuse l&apos;URL de redirection&#xa0;: choisissez un port, par exemple 8414, et saisissez l&apos;URL de redirection avec ce port dans le client OAuth.</translation>
    </message>
    <message>
        <source>Copy redirect URL</source>
        <translation>Copier l&apos;URL de redirection</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountSwitcher</name>
    <message>
        <source>Account %1</source>
        <extracomment>Name of a button for screen readers; %1 is an account and the words for it, for example &quot;acme, PRODUCTION&quot;</extracomment>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>%1. Switch to another account</source>
        <extracomment>Tool tip of a button; %1 is the account that shows</extracomment>
        <translation>%1. Passer à un autre compte</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Comptes…</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>A&amp;jouter un compte…</translation>
    </message>
    <message>
        <source>%1 (from the environment)</source>
        <extracomment>Entry of a menu; %1 is an account that the environment&apos;s variables name</extracomment>
        <translation>%1 (de l&apos;environnement)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Entry of a menu; %1 is an account, %2 the word for its environment</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountTableModel</name>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Cette session seulement</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Connexion requise</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading: whether an account is signed in</extracomment>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountTools</name>
    <message>
        <source>Local inbox…</source>
        <translation>Boîte de réception locale…</translation>
    </message>
    <message>
        <source>Secrets were hidden</source>
        <translation>Les secrets ont été masqués</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pressed or moved for %n minute(s). What was revealed, copied or typed of a secret is gone.</source>
        <translation>
            <numerusform>Ni clavier ni souris depuis %n minute. Les secrets affichés, copiés ou saisis ont été effacés.</numerusform>
            <numerusform>Ni clavier ni souris depuis %n minutes. Les secrets affichés, copiés ou saisis ont été effacés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::AccountsController</name>
    <message>
        <source>The accounts could not be saved</source>
        <translation>Les comptes n&apos;ont pas pu être enregistrés</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights to its folder and the room on the disk. What you changed holds until Grapnel ends; it is tried again then and at your next change.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ne peut pas être écrit. Vérifiez les droits sur son dossier et la place sur le disque. Vos modifications sont valables jusqu&apos;à la fermeture de Grapnel&#xa0;; un nouvel essai a lieu à ce moment et à votre prochaine modification.</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountsWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>“%1” is signed out</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>«&#xa0;%1&#xa0;» est déconnecté</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été retiré</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Connectez-vous d&apos;abord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Test de la connexion…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Removing the account…</source>
        <translation>Retrait du compte…</translation>
    </message>
    <message>
        <source>Its entry in the keychain is removed.</source>
        <translation>Son entrée dans le trousseau est supprimée.</translation>
    </message>
    <message>
        <source>The access token is revoked at Zendesk.</source>
        <translation>Le jeton d&apos;accès est révoqué chez Zendesk.</translation>
    </message>
    <message>
        <source>The token itself stays valid at Zendesk: end it there if nobody else uses it.</source>
        <translation>Le jeton lui-même reste valide chez Zendesk&#xa0;: révoquez-le là-bas si personne d&apos;autre ne l&apos;utilise.</translation>
    </message>
    <message>
        <source>Drafts, column layout and copies of deleted webhooks stay on this computer. Nothing changes in the Zendesk account.</source>
        <translation>Les brouillons, la disposition des colonnes et les copies de webhooks supprimés restent sur cet ordinateur. Rien ne change dans le compte Zendesk.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove “%1” from Grapnel?</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Retirer «&#xa0;%1&#xa0;» de Grapnel&#xa0;?</translation>
    </message>
    <message>
        <source>The connection to “%1” works</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>La connexion à «&#xa0;%1&#xa0;» fonctionne</translation>
    </message>
    <message>
        <source>The connection to “%1” does not work</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>La connexion à «&#xa0;%1&#xa0;» ne fonctionne pas</translation>
    </message>
    <message>
        <source>Its credentials are no longer on this computer.</source>
        <translation>Ses identifiants ne sont plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Its credentials are no longer on this computer, but Zendesk did not revoke the token (%1). It ends by itself, or in Admin Center.</source>
        <extracomment>%1 is what went wrong</extracomment>
        <translation>Ses identifiants ne sont plus sur cet ordinateur, mais Zendesk n&apos;a pas révoqué le jeton (%1). Il prend fin de lui-même ou dans le Centre d&apos;administration.</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>A&amp;jouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Sign o&amp;ut</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>&amp;Retirer le compte</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Shows the webhooks of an account</extracomment>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Mo&amp;nter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>D&amp;escendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove it all the same</source>
        <extracomment>Removes an account although the keychain did not remove its entry</extracomment>
        <translation>Retirer quand même</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Add a Zendesk account to see its webhooks here.</source>
        <translation>Ajoutez un compte Zendesk pour voir ses webhooks ici.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>grapnel::ActionButtons</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>grapnel::AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Send an answer</source>
        <translation>Envoyer une réponse</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Fermer la connexion</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>Ne jamais répondre</translation>
    </message>
    <message>
        <source> ms</source>
        <translation>&#xa0;ms</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>Nom: valeur</translation>
    </message>
    <message>
        <source>&amp;Reaction</source>
        <translation>&amp;Réaction</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Délai</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>En-&amp;têtes</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Corps</translation>
    </message>
    <message>
        <source>The status is a number from 200 to 599.</source>
        <translation>Le statut est un nombre de 200 à 599.</translation>
    </message>
    <message>
        <source>%1 The last right answer stays in force.</source>
        <translation>%1 La dernière réponse correcte reste en vigueur.</translation>
    </message>
    <message>
        <source>Headers, line %1: write “Name: value”.</source>
        <translation>En-têtes, ligne %1&#xa0;: écrivez «&#xa0;Nom: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>Headers, line %1: this cannot be the name of a header.</source>
        <translation>En-têtes, ligne %1&#xa0;: ce ne peut pas être un nom d&apos;en-tête.</translation>
    </message>
    <message>
        <source>Headers, line %1: the value holds a control character.</source>
        <translation>En-têtes, ligne %1&#xa0;: la valeur contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Headers, line %1: the inbox writes this header itself.</source>
        <translation>En-têtes, ligne %1&#xa0;: la boîte de réception écrit elle-même cet en-tête.</translation>
    </message>
</context>
<context>
    <name>grapnel::ApiClient</name>
    <message>
        <source>Nothing was sent: plain http would show the credentials to everyone on the way.</source>
        <translation>Rien n&apos;a été envoyé&#xa0;: en http simple, les identifiants seraient visibles de tous en chemin.</translation>
    </message>
    <message>
        <source>Nothing was sent: the base URL of the account cannot be used.</source>
        <translation>Rien n&apos;a été envoyé&#xa0;: l&apos;URL de base du compte est inutilisable.</translation>
    </message>
    <message>
        <source>Nothing was sent: the credentials contain a line break or another control character.</source>
        <translation>Rien n&apos;a été envoyé&#xa0;: les identifiants contiennent un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>Nothing was sent: this is not an id.</source>
        <translation>Rien n&apos;a été envoyé&#xa0;: ce n&apos;est pas un ID.</translation>
    </message>
    <message>
        <source>Nothing was sent: this account is set to read only.</source>
        <translation>Rien n&apos;a été envoyé&#xa0;: ce compte est en lecture seule.</translation>
    </message>
</context>
<context>
    <name>grapnel::Application</name>
    <message>
        <source>Waiting for the keychain</source>
        <translation>En attente du trousseau</translation>
    </message>
    <message>
        <source>It holds the password of the proxy. It may ask you to unlock it.</source>
        <translation>Il contient le mot de passe du proxy. Il peut vous demander de le déverrouiller.</translation>
    </message>
    <message>
        <source>The keychain did not take the renewed sign-in of “%1”</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Le trousseau n&apos;a pas pris la connexion renouvelée de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It is used until Grapnel ends. After that you will have to sign in again.</source>
        <translation>Elle sert jusqu&apos;à la fermeture de Grapnel. Ensuite, il faudra vous reconnecter.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d&apos;exemple</translation>
    </message>
    <message>
        <source>Some windows are open</source>
        <translation>Des fenêtres sont ouvertes</translation>
    </message>
    <message>
        <source>The main window changes its language when they are closed and nothing is under way.</source>
        <translation>La fenêtre principale changera de langue quand elles seront fermées et que rien ne sera en cours.</translation>
    </message>
    <message>
        <source>The sample data cannot be shown. Start Grapnel again; if that does not help, install it anew. (%1)</source>
        <extracomment>%1 is what the system says, mostly in English</extracomment>
        <translation>Les données d&apos;exemple ne peuvent pas être affichées. Redémarrez Grapnel&#xa0;; si cela n&apos;aide pas, réinstallez-le. (%1)</translation>
    </message>
</context>
<context>
    <name>grapnel::AuthenticationForm</name>
    <message>
        <source>&amp;Keep stored credential</source>
        <translation>&amp;Garder les identifiants enregistrés</translation>
    </message>
    <message>
        <source>Re&amp;place credential</source>
        <translation>&amp;Remplacer les identifiants</translation>
    </message>
    <message>
        <source>Rem&amp;ove credential</source>
        <translation>Retirer &amp;les identifiants</translation>
    </message>
    <message>
        <source>U&amp;sername</source>
        <translation>Nom d&apos;ut&amp;ilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>M&amp;ot de passe</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Heade&amp;r name</source>
        <translation>Nom d&apos;en-&amp;tête</translation>
    </message>
    <message>
        <source>Header va&amp;lue</source>
        <translation>Valeur d&apos;&amp;en-tête</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>Nom d&apos;en-tête</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Valeur d&apos;en-tête</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1. The credential is stored at Zendesk and cannot be read back.</source>
        <translation>%1. Les identifiants sont enregistrés chez Zendesk et ne peuvent pas être relus.</translation>
    </message>
    <message>
        <source>Zendesk will call the endpoint without signing in. The stored credential cannot be brought back.</source>
        <translation>Zendesk appellera le point de terminaison sans s&apos;identifier. Les identifiants enregistrés ne pourront pas être récupérés.</translation>
    </message>
</context>
<context>
    <name>grapnel::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>grapnel::BodyCopyButton</name>
    <message>
        <source>Copy body</source>
        <translation>Copier le corps</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>grapnel::BrowserSignIn</name>
    <message>
        <source>Nothing was opened: the base URL of the account cannot be used.</source>
        <translation>Rien n&apos;a été ouvert&#xa0;: l&apos;URL de base du compte est inutilisable.</translation>
    </message>
</context>
<context>
    <name>grapnel::CandidatesPage</name>
    <message>
        <source>&amp;This is it</source>
        <translation>&amp;C&apos;est celui-ci</translation>
    </message>
    <message>
        <source>Webhooks that may be it</source>
        <translation>Webhooks possibles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Zendesk did not answer, and looking did not tell whether the webhook was created. Sending again may make a second one.</source>
        <translation>Zendesk n&apos;a pas répondu, et la vérification n&apos;a pas montré si le webhook a été créé. Un nouvel envoi peut en créer un second.</translation>
    </message>
    <message numerus="yes">
        <source>Zendesk did not answer. %n webhook(s) that were found may be the new one. Sending again may make a second one.</source>
        <translation>
            <numerusform>Zendesk n&apos;a pas répondu. %n webhook trouvé est peut-être le nouveau. Un nouvel envoi peut en créer un second.</numerusform>
            <numerusform>Zendesk n&apos;a pas répondu. Parmi %n webhooks trouvés, l&apos;un est peut-être le nouveau. Un nouvel envoi peut en créer un second.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::CertificateField</name>
    <message>
        <source>Further certificate authorities</source>
        <translation>Autres autorités de certification</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Parc&amp;ourir…</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <extracomment>Filter of a file dialog; keep the parentheses and what is in them</extracomment>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>grapnel::ChangesTable</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>Stands for a field that is empty</extracomment>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>grapnel::Chip</name>
    <message>
        <source>Remove filter %1</source>
        <extracomment>%1 is a filter that is in force, for example &quot;Status: Active&quot;</extracomment>
        <translation>Retirer le filtre %1</translation>
    </message>
</context>
<context>
    <name>grapnel::ClipboardNotice</name>
    <message>
        <source>Clear now</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Take the secret off the clipboard</source>
        <translation>Retirer le secret du presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>Secret on the clipboard for %n s</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>Secret dans le presse-papiers pour %n&#xa0;s</numerusform>
            <numerusform>Secret dans le presse-papiers pour %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret on the clipboard</source>
        <translation>Secret dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>grapnel::CloneWindow</name>
    <message>
        <source>Clone webhook – %1</source>
        <extracomment>Title of a window; %1 is the webhook&apos;s name</extracomment>
        <translation>Cloner le webhook – %1</translation>
    </message>
    <message>
        <source>Clone webhook</source>
        <translation>Cloner le webhook</translation>
    </message>
    <message>
        <source>Cloning…</source>
        <translation>Clonage…</translation>
    </message>
    <message>
        <source>Zendesk did not answer. Finding out what it did…</source>
        <translation>Zendesk n&apos;a pas répondu. Recherche de ce qu&apos;il a fait…</translation>
    </message>
    <message>
        <source>Cloned. Reading the copy…</source>
        <translation>Cloné. Lecture de la copie…</translation>
    </message>
    <message>
        <source>The copy was deleted</source>
        <translation>La copie a été supprimée</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Another webhook has this name. Zendesk allows it, but they are easily mixed up.</source>
        <translation>Un autre webhook porte ce nom. Zendesk le permet, mais on les confond facilement.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Delete copy</source>
        <translation>Supprimer la copie</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>It is called %1 and is active: it is called from now on.</source>
        <translation>Elle s&apos;appelle %1 et est active&#xa0;: elle est appelée dès maintenant.</translation>
    </message>
    <message>
        <source>It is called %1 and is inactive.</source>
        <translation>Elle s&apos;appelle %1 et est inactive.</translation>
    </message>
    <message>
        <source>The copy is there, but not as you wished</source>
        <translation>La copie existe, mais pas comme vous le vouliez</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>&amp;Clone again</source>
        <translation>Clone&amp;r à nouveau</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Exact clone (keeps stored credentials)</source>
        <translation>Clone &amp;exact (garde les identifiants enregistrés)</translation>
    </message>
    <message>
        <source>New webhook &amp;from this one</source>
        <translation>Nouveau webhoo&amp;k à partir de celui-ci</translation>
    </message>
    <message>
        <source>Not possible: an app made this webhook, and Zendesk refuses to clone it.</source>
        <translation>Impossible&#xa0;: une application a créé ce webhook, et Zendesk refuse de le cloner.</translation>
    </message>
    <message>
        <source>Zendesk copies it with its credential. For a moment the copy is live as the original is; then it gets the name and status below.</source>
        <translation>Zendesk le copie avec ses identifiants. Un instant, la copie est active comme l&apos;original&#xa0;; puis elle reçoit le nom et le statut ci-dessous.</translation>
    </message>
    <message>
        <source>Opens the form filled in from this webhook. Credentials are typed again.</source>
        <translation>Ouvre le formulaire prérempli d&apos;après ce webhook. Les identifiants sont à ressaisir.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Start inactive</source>
        <translation>&amp;Inactif au départ</translation>
    </message>
    <message>
        <source>No copy was found at Zendesk: try again.</source>
        <translation>Aucune copie trouvée chez Zendesk&#xa0;: réessayez.</translation>
    </message>
</context>
<context>
    <name>grapnel::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>grapnel::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Command, account or webhook</source>
        <translation>Commande, compte ou webhook</translation>
    </message>
    <message>
        <source>Search commands, accounts and webhooks</source>
        <translation>Rechercher commandes, comptes et webhooks</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Enter shows the webhook, Ctrl+Enter edits it.</source>
        <translation>Entrée affiche le webhook, Ctrl+Entrée le modifie.</translation>
    </message>
    <message>
        <source>Enter runs, Up and Down choose, Esc closes.</source>
        <translation>Entrée exécute, Haut et Bas choisissent, Échap ferme.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Ce n&apos;est pas possible maintenant.</translation>
    </message>
</context>
<context>
    <name>grapnel::ConflictPage</name>
    <message>
        <source>(none)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Keep all of &amp;theirs</source>
        <translation>Garder partout l&apos;&amp;autre version</translation>
    </message>
    <message>
        <source>Keep all of &amp;mine</source>
        <translation>Garder partout &amp;ma version</translation>
    </message>
    <message>
        <source>Somebody else has changed this webhook since you opened it, in fields that you left alone. Their changes stay; nothing has been sent yet.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié ce webhook depuis que vous l&apos;avez ouvert, dans des champs que vous n&apos;avez pas touchés. Ses modifications restent&#xa0;; rien n&apos;a encore été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed this webhook since you opened it. Choose which value to keep in %n field(s) that you both changed; nothing has been sent yet.</source>
        <translation>
            <numerusform>Quelqu&apos;un d&apos;autre a modifié ce webhook depuis que vous l&apos;avez ouvert. Choisissez la valeur à garder dans %n champ modifié des deux côtés&#xa0;; rien n&apos;a encore été envoyé.</numerusform>
            <numerusform>Quelqu&apos;un d&apos;autre a modifié ce webhook depuis que vous l&apos;avez ouvert. Choisissez la valeur à garder dans %n champs modifiés des deux côtés&#xa0;; rien n&apos;a encore été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>One of three values to choose from: what somebody else has saved meanwhile</extracomment>
        <translation>Autre version</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>One of three values to choose from: what the user has typed</extracomment>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>One of three values to choose from: what it was before both changes</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Also changed by somebody else; stays as it is:</source>
        <translation>Aussi modifié par quelqu&apos;un d&apos;autre&#xa0;; reste tel quel&#xa0;:</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Fields that both changed</source>
        <translation>Champs modifiés des deux côtés</translation>
    </message>
</context>
<context>
    <name>grapnel::ConnectionEditor</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <translation>Déclencheur ou automatisation</translation>
    </message>
    <message>
        <source>Zendesk events</source>
        <translation>Événements Zendesk</translation>
    </message>
    <message>
        <source>Zendesk fixes the connection when a webhook is created.</source>
        <translation>Zendesk fixe la connexion à la création d&apos;un webhook.</translation>
    </message>
    <message>
        <source>New webhook &amp;from this one</source>
        <translation>Nouveau webhoo&amp;k à partir de celui-ci</translation>
    </message>
</context>
<context>
    <name>grapnel::ConnectionTest</name>
    <message>
        <source>The server answered as to somebody who is not signed in.</source>
        <translation>Le serveur a répondu comme à quelqu&apos;un qui n&apos;est pas connecté.</translation>
    </message>
</context>
<context>
    <name>grapnel::ConnectionView</name>
    <message>
        <source>Connection test</source>
        <translation>Test de connexion</translation>
    </message>
</context>
<context>
    <name>grapnel::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>grapnel::CreateWindow</name>
    <message>
        <source>New webhook</source>
        <translation>Nouveau webhook</translation>
    </message>
    <message>
        <source>Create webhook</source>
        <translation>Créer le webhook</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>We&amp;bhook</source>
        <translation>We&amp;bhook</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>&amp;Create again</source>
        <translation>C&amp;réer à nouveau</translation>
    </message>
</context>
<context>
    <name>grapnel::DeleteWindow</name>
    <message>
        <source>Delete webhook</source>
        <translation>Supprimer le webhook</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Delete without a copy</source>
        <translation>Supprimer sans copie</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) not deleted</source>
        <translation>
            <numerusform>%n webhook non supprimé</numerusform>
            <numerusform>%n webhooks non supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped before their turn.</source>
        <translation>Vous avez arrêté avant leur tour.</translation>
    </message>
    <message>
        <source>The copy could not be saved, so nothing was deleted</source>
        <translation>La copie n&apos;a pas pu être enregistrée&#xa0;; rien n&apos;a donc été supprimé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhook(s)?</source>
        <translation>
            <numerusform>Supprimer %n webhook&#xa0;?</numerusform>
            <numerusform>Supprimer %n webhooks&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Zendesk stops calling the endpoint at once. Neither the id nor the signing secret can be brought back: a webhook made anew has others.</source>
        <translation>Zendesk cesse aussitôt d&apos;appeler le point de terminaison. Ni l&apos;ID ni le secret de signature ne peuvent être récupérés&#xa0;: un webhook recréé en a d&apos;autres.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Webhooks to delete</source>
        <translation>Webhooks à supprimer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Type the number of webhooks to confirm</source>
        <translation>&amp;Saisissez le nombre de webhooks pour confirmer</translation>
    </message>
    <message>
        <source>&amp;Type the name to confirm</source>
        <translation>&amp;Saisissez le nom pour confirmer</translation>
    </message>
    <message>
        <source>&amp;Save a copy first</source>
        <translation>Enregistrer d&apos;abord une &amp;copie</translation>
    </message>
    <message>
        <source>A JSON file without credentials and secrets</source>
        <translation>Un fichier JSON sans identifiants ni secrets</translation>
    </message>
</context>
<context>
    <name>grapnel::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>grapnel::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details pane</source>
        <translation>Volet des détails</translation>
    </message>
</context>
<context>
    <name>grapnel::DetailsHeader</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualisation…</translation>
    </message>
    <message>
        <source>Made by an app</source>
        <extracomment>Badge of a webhook that an app from the marketplace made</extracomment>
        <translation>Créé par une application</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Statut inconnu</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 is &quot;Active&quot; or &quot;Inactive&quot;</extracomment>
        <translation>Statut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>grapnel::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No webhook selected</source>
        <translation>Aucun webhook sélectionné</translation>
    </message>
    <message>
        <source>Select one in the list to see everything about it.</source>
        <translation>Sélectionnez-en un dans la liste pour tout voir à son sujet.</translation>
    </message>
    <message>
        <source>Reading the webhook…</source>
        <translation>Lecture du webhook…</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) selected</source>
        <translation>
            <numerusform>%n webhook sélectionné</numerusform>
            <numerusform>%n webhooks sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see everything about it.</source>
        <translation>Sélectionnez-en un seul pour tout voir à son sujet.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The webhook could not be read.</source>
        <translation>Le webhook n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
</context>
<context>
    <name>grapnel::EditWindow</name>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Review chan&amp;ges…</source>
        <translation>Revoir les c&amp;hangements…</translation>
    </message>
    <message>
        <source>Replace &amp;whole webhook (PUT)…</source>
        <translation>&amp;Remplacer tout le webhook (PUT)…</translation>
    </message>
    <message>
        <source>&amp;New webhook from this one</source>
        <translation>&amp;Nouveau webhook à partir de celui-ci</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>We&amp;bhook</source>
        <translation>We&amp;bhook</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Rien à enregistrer</translation>
    </message>
    <message>
        <source>Zendesk has all of this already.</source>
        <translation>Zendesk a déjà tout cela.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Reading the webhook…</source>
        <translation>Lecture du webhook…</translation>
    </message>
    <message>
        <source>The form shows what the list has. It is read again before anything is saved.</source>
        <translation>Le formulaire montre ce que contient la liste. Le webhook est relu avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Edit webhook – %1</source>
        <extracomment>Title of a window; %1 is the webhook&apos;s name</extracomment>
        <translation>Modifier le webhook – %1</translation>
    </message>
    <message>
        <source>Replace whole webhook</source>
        <translation>Remplacer tout le webhook</translation>
    </message>
    <message>
        <source>Not known whether it was saved</source>
        <translation>Enregistrement incertain</translation>
    </message>
    <message>
        <source>Zendesk did not answer, and looking did not tell. What you typed is still here; saving again is safe.</source>
        <translation>Zendesk n&apos;a pas répondu, et la vérification n&apos;a rien montré. Votre saisie est toujours là&#xa0;; enregistrer à nouveau est sans risque.</translation>
    </message>
    <message>
        <source>New webhook from this one</source>
        <translation>Nouveau webhook à partir de celui-ci</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Supprimé ailleurs</translation>
    </message>
    <message>
        <source>This webhook no longer exists at Zendesk. What you typed is still here.</source>
        <translation>Ce webhook n&apos;existe plus chez Zendesk. Votre saisie est toujours là.</translation>
    </message>
</context>
<context>
    <name>grapnel::EditingActions</name>
    <message>
        <source>&amp;New webhook…</source>
        <translation>&amp;Nouveau webhook…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Cloner…</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Activer</translation>
    </message>
    <message>
        <source>Deacti&amp;vate</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Made by an app: Zendesk refuses to clone it.</source>
        <translation>Créé par une application&#xa0;: Zendesk refuse de le cloner.</translation>
    </message>
    <message>
        <source>Made by an app: Zendesk refuses to delete it. Uninstall the app instead.</source>
        <translation>Créé par une application&#xa0;: Zendesk refuse de le supprimer. Désinstallez plutôt l&apos;application.</translation>
    </message>
</context>
<context>
    <name>grapnel::EditingController</name>
    <message>
        <source>“%1” was created</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été créé</translation>
    </message>
    <message>
        <source>Zendesk did not answer, but the webhook is there.</source>
        <translation>Zendesk n&apos;a pas répondu, mais le webhook est là.</translation>
    </message>
    <message>
        <source>“%1” was cloned and is active</source>
        <translation>«&#xa0;%1&#xa0;» a été cloné et est actif</translation>
    </message>
    <message>
        <source>“%1” was cloned and is inactive</source>
        <translation>«&#xa0;%1&#xa0;» a été cloné et est inactif</translation>
    </message>
    <message>
        <source>It has the stored credential of the original and a signing secret of its own.</source>
        <translation>Il a les identifiants enregistrés de l&apos;original et son propre secret de signature.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) made by an app left out</source>
        <translation>
            <numerusform>%n webhook créé par une application laissé de côté</numerusform>
            <numerusform>%n webhooks créés par une application laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Zendesk refuses to delete them. Uninstall the app instead.</source>
        <translation>Zendesk refuse de les supprimer. Désinstallez plutôt l&apos;application.</translation>
    </message>
    <message>
        <source>Deactivate webhook</source>
        <translation>Désactiver le webhook</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>Désactiver «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n webhook(s)?</source>
        <translation>
            <numerusform>Désactiver %n webhook&#xa0;?</numerusform>
            <numerusform>Désactiver %n webhooks&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a production account. Zendesk stops calling the endpoint until the webhook is activated again.</source>
        <translation>C&apos;est un compte de production. Zendesk cesse d&apos;appeler le point de terminaison jusqu&apos;à la réactivation du webhook.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Undo changing “%1”</source>
        <translation>Ann&amp;uler la modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo activating %n webhook(s)</source>
        <translation>
            <numerusform>Ann&amp;uler l&apos;activation de %n webhook</numerusform>
            <numerusform>Ann&amp;uler l&apos;activation de %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo deactivating %n webhook(s)</source>
        <translation>
            <numerusform>Ann&amp;uler la désactivation de %n webhook</numerusform>
            <numerusform>Ann&amp;uler la désactivation de %n webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>Open drafts</source>
        <translation>Ouvrir les brouillons</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved draft(s) from last time</source>
        <translation>
            <numerusform>%n brouillon non enregistré de la dernière fois</numerusform>
            <numerusform>%n brouillons non enregistrés de la dernière fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks are still being changed</source>
        <translation>Des webhooks sont encore en cours de modification</translation>
    </message>
    <message>
        <source>This stops after those under way.</source>
        <translation>Arrêt après les modifications en cours.</translation>
    </message>
    <message>
        <source>It could not be read back; refresh the list to see it as Zendesk has it.</source>
        <translation>La relecture a échoué&#xa0;; actualisez la liste pour voir l&apos;état chez Zendesk.</translation>
    </message>
    <message>
        <source>A credential was changed, so this cannot be undone.</source>
        <translation>Des identifiants ont été modifiés&#xa0;; c&apos;est irréversible.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” was saved</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été enregistré</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) deleted</source>
        <translation>
            <numerusform>%n webhook supprimé</numerusform>
            <numerusform>%n webhooks supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>A copy is in %1</source>
        <translation>Une copie se trouve dans %1</translation>
    </message>
    <message>
        <source>“%1” is as it was before</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau comme avant</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are as they were before</source>
        <translation>
            <numerusform>%n webhook est de nouveau comme avant</numerusform>
            <numerusform>%n webhooks sont de nouveau comme avant</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) not undone</source>
        <translation>
            <numerusform>%n webhook non rétabli</numerusform>
            <numerusform>%n webhooks non rétablis</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message numerus="yes">
        <source>Undoing %n change(s)</source>
        <translation>
            <numerusform>Annulation de %n modification</numerusform>
            <numerusform>Annulation de %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>grapnel::EditorFindBar</name>
    <message>
        <source>Find</source>
        <extracomment>Placeholder of a search field</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message numerus="yes">
        <source>More than %n matches</source>
        <translation>
            <numerusform>Plus de %n occurrence</numerusform>
            <numerusform>Plus de %n occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the matches of a search is shown: &quot;2 of 5&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>grapnel::EditorWindow</name>
    <message>
        <source>Checking whether it has changed at Zendesk…</source>
        <translation>Recherche d&apos;une modification chez Zendesk…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Zendesk did not answer. Finding out what it did…</source>
        <translation>Zendesk n&apos;a pas répondu. Recherche de ce qu&apos;il a fait…</translation>
    </message>
    <message>
        <source>Saved. Reading it back…</source>
        <translation>Enregistré. Relecture…</translation>
    </message>
    <message>
        <source>Zendesk refused what is marked below</source>
        <translation>Zendesk refuse ce qui est marqué ci-dessous</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>There is an unsaved draft of %1</source>
        <translation>Il y a un brouillon non enregistré de %1</translation>
    </message>
    <message>
        <source>Credentials were not kept and are to be typed again.</source>
        <translation>Les identifiants n&apos;ont pas été gardés et sont à ressaisir.</translation>
    </message>
    <message>
        <source>Save your changes before closing?</source>
        <translation>Enregistrer vos modifications avant de fermer&#xa0;?</translation>
    </message>
    <message>
        <source>They are lost if you discard them.</source>
        <translation>Elles seront perdues si vous les abandonnez.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes from another page of the window to the form</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Request prev&amp;iew</source>
        <translation>Aperçu de la re&amp;quête</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still here: try again.</source>
        <translation>Rien n&apos;a été enregistré. Votre saisie est toujours là&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Tester…</translation>
    </message>
</context>
<context>
    <name>grapnel::EnvironmentTag</name>
    <message>
        <source>DEMO</source>
        <extracomment>Word beside the account&apos;s name: sample data, nothing real</extracomment>
        <translation>DÉMO</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <extracomment>Word beside the account&apos;s name: what is done here has effect on real work</extracomment>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>Word beside the account&apos;s name: an account for trying things out</extracomment>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>READ ONLY</source>
        <extracomment>Word beside the account&apos;s name: nothing may be changed in it</extracomment>
        <translation>LECTURE SEULE</translation>
    </message>
</context>
<context>
    <name>grapnel::EventPicker</name>
    <message>
        <source>Search events, or type zen:event-type:…</source>
        <translation>Chercher des événements ou saisir zen:event-type:…</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Rechercher des événements</translation>
    </message>
    <message>
        <source>Selected onl&amp;y</source>
        <translation>Choi&amp;x seulement</translation>
    </message>
    <message>
        <source>Add event type</source>
        <translation>Ajouter un type d&apos;événement</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>Événements sélectionnés</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole event type reads like zen:event-type:ticket.created</source>
        <translation>Un type d&apos;événement complet se présente ainsi&#xa0;: zen:event-type:ticket.created</translation>
    </message>
    <message>
        <source>Not in the list. Press Enter to add it.</source>
        <translation>Absent de la liste. Appuyez sur Entrée pour l&apos;ajouter.</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Aucun événement ne correspond</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>grapnel::EventTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a family of events: how many are chosen, and of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 selected</source>
        <translation>%1, %2 sur %3 sélectionnés</translation>
    </message>
</context>
<context>
    <name>grapnel::FilterBar</name>
    <message>
        <source>Status filter</source>
        <translation>Filtre de statut</translation>
    </message>
    <message>
        <source>All</source>
        <comment>status filter</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status filter</comment>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status filter</comment>
        <translation>Inactifs</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <extracomment>Label of the status filter; the letter behind &amp; is its shortcut</extracomment>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>Search webhooks</source>
        <translation>Rechercher des webhooks</translation>
    </message>
    <message>
        <source>Search all columns</source>
        <translation>Chercher dans toutes les colonnes</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Chercher dans les noms</translation>
    </message>
    <message>
        <source>Status: Active</source>
        <translation>Statut&#xa0;: Actif</translation>
    </message>
    <message>
        <source>Status: Inactive</source>
        <translation>Statut&#xa0;: Inactif</translation>
    </message>
    <message>
        <source>Any column: %1</source>
        <extracomment>A filter in force; %1 is what was searched for, in quotation marks</extracomment>
        <translation>Toute colonne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>A filter in force; %1 is what was searched for, in quotation marks</extracomment>
        <translation>Nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>grapnel::FindBar</name>
    <message>
        <source>Find</source>
        <extracomment>Placeholder of a search field</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the matches of a search is shown: &quot;2 of 5&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>grapnel::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;Notify when something long has finished in the background</source>
        <translation>&amp;Notifier quand une longue tâche s&apos;est terminée en arrière-plan</translation>
    </message>
    <message>
        <source>Open the last account</source>
        <translation>Ouvrir le dernier compte</translation>
    </message>
    <message>
        <source>Let me choose an account</source>
        <translation>Me laisser choisir un compte</translation>
    </message>
    <message>
        <source>At the &amp;start</source>
        <translation>Au &amp;démarrage</translation>
    </message>
    <message>
        <source>An account that is named on the command line or in the environment is opened in any case.</source>
        <translation>Un compte indiqué en ligne de commande ou dans l&apos;environnement est ouvert dans tous les cas.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>A language of the program: that of the system</extracomment>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Holds at once. Windows in which something is under way keep theirs until they are closed.</source>
        <translation>Effet immédiat. Les fenêtres où quelque chose est en cours gardent leur langue jusqu&apos;à leur fermeture.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification says what has ended and how many webhooks it was about, and names none of them.</source>
        <translation>La notification du bureau indique ce qui s&apos;est terminé et le nombre de webhooks concernés, sans en nommer aucun.</translation>
    </message>
</context>
<context>
    <name>grapnel::HeaderEditor</name>
    <message>
        <source>Custom headers</source>
        <translation>En-têtes personnalisés</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Retirer l&apos;en-tête</translation>
    </message>
</context>
<context>
    <name>grapnel::HeaderTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the table of custom HTTP headers</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>grapnel::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Page d&apos;aide</translation>
    </message>
</context>
<context>
    <name>grapnel::HelpTools</name>
    <message>
        <source>Grapnel &amp;help</source>
        <translation>A&amp;ide de Grapnel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>About Grapnel</source>
        <translation>À propos de Grapnel</translation>
    </message>
</context>
<context>
    <name>grapnel::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Résultat de la recherche</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s)</source>
        <translation>
            <numerusform>Trouvé sur %n page</numerusform>
            <numerusform>Trouvé sur %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::HexTableModel</name>
    <message>
        <source>Offset</source>
        <extracomment>Column: where in the body a row of bytes begins</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
</context>
<context>
    <name>grapnel::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Tests that you send appear here.</source>
        <translation>Les tests que vous envoyez apparaissent ici.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Effacer l&apos;historique…</translation>
    </message>
    <message>
        <source>Nothing is kept when this window closes.</source>
        <translation>Rien n&apos;est gardé à la fermeture de cette fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>The last payload and the last %n test(s) are kept in %1, without credentials.</source>
        <translation>
            <numerusform>La dernière charge utile et le dernier test (%n) sont gardés dans %1, sans identifiants.</numerusform>
            <numerusform>La dernière charge utile et les %n derniers tests sont gardés dans %1, sans identifiants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Effacer l&apos;historique</translation>
    </message>
    <message>
        <source>Forget the tests of this webhook?</source>
        <translation>Oublier les tests de ce webhook&#xa0;?</translation>
    </message>
    <message>
        <source>Their requests and responses are deleted from this computer.</source>
        <translation>Leurs requêtes et réponses sont supprimées de cet ordinateur.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>A command: shows two answers side by side</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Select two tests that were answered to see what differs</source>
        <translation>Sélectionnez deux tests avec réponse pour voir les différences</translation>
    </message>
</context>
<context>
    <name>grapnel::HttpAttempt</name>
    <message>
        <source>No complete answer came in time.</source>
        <translation>Aucune réponse complète n&apos;est arrivée à temps.</translation>
    </message>
    <message>
        <source>No connection could be made in time.</source>
        <translation>Aucune connexion n&apos;a pu être établie à temps.</translation>
    </message>
    <message>
        <source>The answer is larger than %1.</source>
        <translation>La réponse dépasse %1.</translation>
    </message>
</context>
<context>
    <name>grapnel::InboxTableModel</name>
    <message>
        <source>Not checked</source>
        <extracomment>Of the signature of a request</extracomment>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Valid signature</source>
        <translation>Signature valide</translation>
    </message>
    <message>
        <source>Signature does not match</source>
        <translation>La signature ne correspond pas</translation>
    </message>
    <message>
        <source>Signed with the static test secret</source>
        <translation>Signé avec le secret de test statique</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Pas de signature</translation>
    </message>
    <message>
        <source>Unknown webhook</source>
        <translation>Webhook inconnu</translation>
    </message>
    <message>
        <source>Secret not available</source>
        <translation>Secret indisponible</translation>
    </message>
    <message>
        <source>Not an HTTP request</source>
        <translation>Pas une requête HTTP</translation>
    </message>
    <message>
        <source>%1 (too large, refused)</source>
        <translation>%1 (trop grande, refusée)</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (incomplète)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Both are times: local time, then UTC</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Of a URL</extracomment>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>grapnel::InboxWindow</name>
    <message>
        <source>Local inbox</source>
        <translation>Boîte de réception locale</translation>
    </message>
    <message>
        <source>Zendesk cannot reach this computer</source>
        <translation>Zendesk ne peut pas joindre cet ordinateur</translation>
    </message>
    <message>
        <source>The URL works from here only. To receive from Zendesk, run a tunnel of your own to it and give the webhook the tunnel&apos;s address.</source>
        <translation>L&apos;URL ne fonctionne que d&apos;ici. Pour recevoir de Zendesk, faites-y aboutir votre propre tunnel et donnez au webhook l&apos;adresse du tunnel.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copier l&apos;URL</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Au choix</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Received requests</source>
        <translation>Requêtes reçues</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Aucune requête</translation>
    </message>
    <message>
        <source>&amp;Verify signatures</source>
        <translation>&amp;Vérifier les signatures</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Vid&amp;er</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l&apos;écoute</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>Another program uses this port. Choose another one, or Any.</source>
        <translation>Un autre programme utilise ce port. Choisissez-en un autre, ou Au choix.</translation>
    </message>
    <message>
        <source>You may not use this port. Choose one from 1024 up, or Any.</source>
        <translation>Vous ne pouvez pas utiliser ce port. Choisissez-en un à partir de 1024, ou Au choix.</translation>
    </message>
    <message>
        <source>The inbox cannot listen</source>
        <translation>La boîte de réception ne peut pas écouter</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n older dropped</source>
        <extracomment>%1: &quot;500 requests&quot;</extracomment>
        <translation>
            <numerusform>%1, %n plus ancienne abandonnée</numerusform>
            <numerusform>%1, %n plus anciennes abandonnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>&amp;New webhook with this URL</source>
        <translation>&amp;Nouveau webhook avec cette URL</translation>
    </message>
    <message>
        <source>The inbox is stopped</source>
        <translation>La boîte de réception est arrêtée</translation>
    </message>
    <message>
        <source>Nothing can come in until it listens.</source>
        <translation>Rien ne peut arriver tant qu&apos;elle n&apos;écoute pas.</translation>
    </message>
    <message>
        <source>1. Create a webhook with this URL, or give it to one you have.
2. Use Test…, or do in Zendesk what it subscribes to.
3. Choose the request here to look into it.</source>
        <translation>1. Créez un webhook avec cette URL, ou donnez-la à un webhook existant.
2. Utilisez Tester…, ou faites dans Zendesk ce à quoi il est abonné.
3. Choisissez la requête ici pour l&apos;examiner.</translation>
    </message>
</context>
<context>
    <name>grapnel::JsonPage</name>
    <message>
        <source>Copy JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>Webhook as JSON</source>
        <translation>Webhook en JSON</translation>
    </message>
    <message>
        <source>Find in JSON</source>
        <translation>Rechercher dans le JSON</translation>
    </message>
    <message>
        <source>Find in JSON (%1)</source>
        <translation>Rechercher dans le JSON (%1)</translation>
    </message>
</context>
<context>
    <name>grapnel::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <extracomment>Value of a JSON object that can be unfolded: how many members it has</extracomment>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <extracomment>Value of a JSON array that can be unfolded: how many elements it has</extracomment>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a JSON member</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: value of a JSON member</extracomment>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>grapnel::ListBanner</name>
    <message>
        <source>The rows are from %1.</source>
        <extracomment>How old the rows are that stay after a failure; %1 is a time, or a date and time</extracomment>
        <translation>État des lignes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Prochain essai dans %n&#xa0;s.</numerusform>
            <numerusform>Prochain essai dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests were sent in one minute; nothing is lost.</source>
        <translation>Trop de requêtes envoyées en une minute&#xa0;; rien n&apos;est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait.</source>
        <translation>
            <numerusform>%n requête attend.</numerusform>
            <numerusform>%n requêtes attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>Le serveur demande d&apos;attendre</translation>
    </message>
    <message numerus="yes">
        <source>Going on in %n s.</source>
        <translation>
            <numerusform>Reprise dans %n&#xa0;s.</numerusform>
            <numerusform>Reprise dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the answer could not be read</source>
        <translation>
            <numerusform>%n partie de la réponse n&apos;a pas pu être lue</numerusform>
            <numerusform>%n parties de la réponse n&apos;ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be read is shown; the fields concerned are empty.</source>
        <translation>Ce qui a pu être lu est affiché&#xa0;; les champs concernés sont vides.</translation>
    </message>
</context>
<context>
    <name>grapnel::ListPlaceholder</name>
    <message>
        <source>Loading webhooks</source>
        <translation>Chargement des webhooks</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Prochain essai dans %n&#xa0;s.</numerusform>
            <numerusform>Prochain essai dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>No webhook matches</source>
        <translation>Aucun webhook ne correspond</translation>
    </message>
    <message>
        <source>All webhooks are loaded, and none of them matches the filters.</source>
        <translation>Tous les webhooks sont chargés, et aucun ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>The server looks for names only. Load all webhooks to search every column.</source>
        <translation>Le serveur ne cherche que dans les noms. Chargez tous les webhooks pour chercher dans toutes les colonnes.</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Aucun webhook</translation>
    </message>
    <message>
        <source>This account has no webhooks. Create the first one here, or refresh after creating one in Zendesk.</source>
        <translation>Ce compte n&apos;a pas de webhooks. Créez le premier ici, ou actualisez après en avoir créé un dans Zendesk.</translation>
    </message>
    <message>
        <source>Nothing is loaded</source>
        <translation>Rien n&apos;est chargé</translation>
    </message>
    <message>
        <source>Loading was cancelled before the first webhooks came.</source>
        <translation>Le chargement a été annulé avant l&apos;arrivée des premiers webhooks.</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>En attente du trousseau</translation>
    </message>
    <message>
        <source>It holds what this account is signed in with. It may be asking you to unlock it, perhaps in a window behind this one.</source>
        <translation>Il contient les identifiants de ce compte. Il vous demande peut-être de le déverrouiller, éventuellement dans une fenêtre derrière celle-ci.</translation>
    </message>
    <message>
        <source>This account has no webhooks. Refresh after creating one in Zendesk.</source>
        <translation>Ce compte n&apos;a pas de webhooks. Actualisez après en avoir créé un dans Zendesk.</translation>
    </message>
</context>
<context>
    <name>grapnel::LoadAllWatch</name>
    <message>
        <source>Not all webhooks could be loaded</source>
        <translation>Tous les webhooks n&apos;ont pas pu être chargés</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) loaded</source>
        <translation>
            <numerusform>%n webhook chargé</numerusform>
            <numerusform>%n webhooks chargés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::MainWindow</name>
    <message>
        <source>Grapnel – %1</source>
        <extracomment>Title of the main window; %1 is the account</extracomment>
        <translation>Grapnel – %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Grapnel – %1 – %2</source>
        <extracomment>Title of the main window; %1 is the account, %2 the word for its environment</extracomment>
        <translation>Grapnel – %1 – %2</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Comptes…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Autres commandes</translation>
    </message>
    <message>
        <source>Switch to account %1</source>
        <extracomment>Command in the list of shortcuts; %1 is a number from 1 to 9</extracomment>
        <translation>Passer au compte %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>grapnel::NetworkPage</name>
    <message>
        <source>s</source>
        <extracomment>Behind a number of seconds</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>&amp;Further certificate authorities</source>
        <translation>&amp;Autres autorités de certification</translation>
    </message>
    <message>
        <source>A PEM file with the authorities that your network signs with. They are trusted besides the system&apos;s; without it only the system&apos;s are.</source>
        <translation>Un fichier PEM avec les autorités dont votre réseau se sert pour signer. Elles s&apos;ajoutent à celles du système&#xa0;; sans lui, seules celles du système comptent.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>Délais d&apos;attente</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>What creates or changes a webhook is repeated only when it is certain that nothing was done. When Zendesk says how long to wait, that counts.</source>
        <translation>Ce qui crée ou modifie un webhook n&apos;est répété que s&apos;il est certain que rien n&apos;a été fait. Quand Zendesk indique une durée d&apos;attente, c&apos;est elle qui compte.</translation>
    </message>
    <message>
        <source>Retries per operation</source>
        <translation>Reprises par opération</translation>
    </message>
    <message>
        <source>Until it is co&amp;nnected</source>
        <translation>Jusqu&apos;à la co&amp;nnexion</translation>
    </message>
    <message>
        <source>Without any &amp;data</source>
        <translation>Sans aucune &amp;donnée</translation>
    </message>
    <message>
        <source>A request as a who&amp;le</source>
        <translation>Re&amp;quête entière</translation>
    </message>
</context>
<context>
    <name>grapnel::OAuthCredentialSource</name>
    <message>
        <source>There is nothing to get a new access token with.</source>
        <translation>Il n&apos;y a rien pour obtenir un nouveau jeton d&apos;accès.</translation>
    </message>
</context>
<context>
    <name>grapnel::OperationRetries</name>
    <message>
        <source>List</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Clone</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Cloner</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Operation of the API: replaces a webhook as a whole</extracomment>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Patch</source>
        <extracomment>Operation of the API: changes parts of a webhook</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Show secret</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Afficher le secret</translation>
    </message>
    <message>
        <source>Reset secret</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Réinitialiser le secret</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>An operation has the retries that hold for all</extracomment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Own</source>
        <extracomment>An operation has retries of its own</extracomment>
        <translation>Propre</translation>
    </message>
    <message>
        <source>Retries per operation</source>
        <translation>Reprises par opération</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Retries of %1</source>
        <extracomment>%1 is an operation of the API</extracomment>
        <translation>Reprises pour «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>grapnel::OverviewPage</name>
    <message>
        <source>Not since it was created</source>
        <translation>Pas depuis la création</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL du point de terminaison</translation>
    </message>
    <message>
        <source>Copy endpoint URL</source>
        <translation>Copier l&apos;URL du point de terminaison</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>HTTP method</extracomment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Request format</source>
        <translation>Format de requête</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>En-têtes personnalisés</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Identifier of a webhook</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l&apos;ID</translation>
    </message>
</context>
<context>
    <name>grapnel::PageFooter</name>
    <message>
        <source>The next webhooks could not be loaded: %1. The rows above stay.</source>
        <extracomment>%1 says why, like &quot;No connection to the server&quot;</extracomment>
        <translation>Les webhooks suivants n&apos;ont pas pu être chargés&#xa0;: %1. Les lignes ci-dessus restent.</translation>
    </message>
    <message>
        <source>Loading more webhooks…</source>
        <translation>Chargement d&apos;autres webhooks…</translation>
    </message>
</context>
<context>
    <name>grapnel::PaletteModel</name>
    <message>
        <source>not possible now</source>
        <extracomment>Of a command, for a screen reader</extracomment>
        <translation>pas possible maintenant</translation>
    </message>
</context>
<context>
    <name>grapnel::PaletteTool</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>Switch account</source>
        <extracomment>Row of the command palette: goes over to an account</extracomment>
        <translation>Changer de compte</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is &quot;Switch account&quot;, %2 the word for the account&apos;s environment</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>grapnel::PayloadEditor</name>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Pa&amp;yload</source>
        <translation>&amp;Charge utile</translation>
    </message>
    <message>
        <source>Insert sample</source>
        <translation>Insérer un exemple</translation>
    </message>
    <message>
        <source>Replace the payload by a made-up one</source>
        <translation>Remplacer la charge utile par un exemple inventé</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Mettre en forme</translation>
    </message>
    <message>
        <source>Make compact</source>
        <translation>Compacter</translation>
    </message>
    <message>
        <source>Payload check</source>
        <translation>Contrôle de la charge utile</translation>
    </message>
    <message>
        <source>Go to error</source>
        <translation>Aller à l&apos;erreur</translation>
    </message>
    <message>
        <source>%1; Zendesk takes 256 KiB at most</source>
        <translation>%1&#xa0;; Zendesk accepte 256&#xa0;Kio au plus</translation>
    </message>
    <message>
        <source>Empty: the request has no body</source>
        <translation>Vide&#xa0;: la requête n&apos;a pas de corps</translation>
    </message>
    <message>
        <source>No errors, %1</source>
        <extracomment>The payload can be read; %1 is its size</extracomment>
        <translation>Aucune erreur, %1</translation>
    </message>
</context>
<context>
    <name>grapnel::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>Garder pour cette session seulement</translation>
    </message>
    <message>
        <source>Save the rest</source>
        <translation>Enregistrer le reste</translation>
    </message>
    <message>
        <source>Why it cannot be saved</source>
        <translation>Pourquoi l&apos;enregistrement est impossible</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation>De cette page</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a page, %2 a sentence that says what is wrong there</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>Restore the defaults of the page “%1”?</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>Rétablir les valeurs par défaut de la page «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing changes until you save.</source>
        <translation>Rien ne change avant l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The keychain is locked, or refused access.</source>
        <translation>Le trousseau est verrouillé ou a refusé l&apos;accès.</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached.</source>
        <translation>Aucun trousseau n&apos;est joignable.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Le trousseau n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>Le trousseau a échoué.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not stored</source>
        <translation>Le mot de passe du proxy n&apos;a pas été enregistré</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not removed</source>
        <translation>Le mot de passe du proxy n&apos;a pas été supprimé</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The password is never put into a file.</source>
        <translation>Rien n&apos;est encore enregistré. Le mot de passe n&apos;est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Rien n&apos;est encore enregistré.</translation>
    </message>
    <message>
        <source>The preferences could not be written</source>
        <translation>Les préférences n&apos;ont pas pu être écrites</translation>
    </message>
    <message>
        <source>They hold until the program ends. Check that the folder of the settings can be written to, and save again.</source>
        <translation>Elles valent jusqu&apos;à la fin du programme. Vérifiez que le dossier des paramètres est accessible en écriture et enregistrez à nouveau.</translation>
    </message>
</context>
<context>
    <name>grapnel::ProxyForm</name>
    <message>
        <source>As the system is set up</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sans proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Ce proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Addresses of this computer are reached without a proxy in any case.</source>
        <translation>Les adresses de cet ordinateur sont toujours jointes sans proxy.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <extracomment>Kind of proxy</extracomment>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Empty if the proxy asks for no login.</source>
        <translation>Vide si le proxy ne demande pas d&apos;authentification.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>Keep stored password</source>
        <translation>Garder le mot de passe enregistré</translation>
    </message>
    <message>
        <source>Replace password</source>
        <translation>Remplacer le mot de passe</translation>
    </message>
    <message>
        <source>Remove password</source>
        <translation>Retirer le mot de passe</translation>
    </message>
    <message>
        <source>Stored password</source>
        <translation>Mot de passe enregistré</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>It is kept in the keychain of the system, never in a file.</source>
        <translation>Il est gardé dans le trousseau du système, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host.</source>
        <translation>Saisissez l&apos;hôte du proxy.</translation>
    </message>
    <message>
        <source>Enter a host name or address only, without “http://” and port.</source>
        <translation>Saisissez seulement un nom d&apos;hôte ou une adresse, sans «&#xa0;http://&#xa0;» ni port.</translation>
    </message>
    <message>
        <source>Enter the new password, or keep or remove the stored one.</source>
        <translation>Saisissez le nouveau mot de passe, ou gardez ou retirez celui enregistré.</translation>
    </message>
</context>
<context>
    <name>grapnel::RedirectPages</name>
    <message>
        <source>en</source>
        <extracomment>The code of your language, as in the lang attribute of HTML</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Vous êtes connecté.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n&apos;êtes pas connecté.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>La connexion a pris trop de temps.</translation>
    </message>
    <message>
        <source>This sign-in was used already.</source>
        <translation>Cette connexion a déjà été utilisée.</translation>
    </message>
    <message>
        <source>This does not belong to the sign-in.</source>
        <translation>Ceci ne fait pas partie de la connexion.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n&apos;y a rien ici.</translation>
    </message>
    <message>
        <source>This is not what a browser sends after a sign-in.</source>
        <translation>Ce n&apos;est pas ce qu&apos;un navigateur envoie après une connexion.</translation>
    </message>
    <message>
        <source>This page can be closed.</source>
        <translation>Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Grapnel says why. This page can be closed.</source>
        <translation>Grapnel indique pourquoi. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Nothing of it was used. Begin again in Grapnel; this page can be closed.</source>
        <translation>Rien n&apos;en a été utilisé. Recommencez dans Grapnel&#xa0;; vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>It works once only, and nothing of this was used. This page can be closed.</source>
        <translation>Cela ne fonctionne qu&apos;une fois, et rien de ceci n&apos;a été utilisé. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Another page or program sent it, and not the sign-in that Grapnel began. Nothing of it was used.</source>
        <translation>Une autre page ou un autre programme l&apos;a envoyé, et non la connexion commencée par Grapnel. Rien n&apos;en a été utilisé.</translation>
    </message>
    <message>
        <source>Grapnel waits here for the browser to come back from signing in. Nothing of this was used.</source>
        <translation>Grapnel attend ici que le navigateur revienne de la connexion. Rien de ceci n&apos;a été utilisé.</translation>
    </message>
</context>
<context>
    <name>grapnel::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2
%3 UTC</source>
        <extracomment>Tool tip of a date: %1 and %3 are date and time, %2 is the name of the local time zone</extracomment>
        <translation>%1 %2
%3 UTC</translation>
    </message>
</context>
<context>
    <name>grapnel::ReplacePage</name>
    <message>
        <source>Replace the whole webhook?</source>
        <translation>Remplacer tout le webhook&#xa0;?</translation>
    </message>
    <message>
        <source>Saving changes sends only what you changed. Replacing (PUT) sends everything that the form holds, and Zendesk drops what is not sent. A stored credential cannot be read back, so it is dropped unless you choose Replace credential and type it again.</source>
        <translation>Enregistrer n&apos;envoie que ce que vous avez modifié. Remplacer (PUT) envoie tout ce que contient le formulaire, et Zendesk abandonne ce qui n&apos;est pas envoyé. Des identifiants enregistrés ne peuvent pas être relus&#xa0;; ils sont donc abandonnés, sauf si vous choisissez Remplacer les identifiants et les ressaisissez.</translation>
    </message>
    <message>
        <source>Nothing is dropped this time: the form holds all that Zendesk has.</source>
        <translation>Rien n&apos;est abandonné cette fois&#xa0;: le formulaire contient tout ce que Zendesk a.</translation>
    </message>
    <message>
        <source>Zendesk will drop:</source>
        <translation>Zendesk abandonnera&#xa0;:</translation>
    </message>
    <message>
        <source>• %1: %2</source>
        <extracomment>A field and the value that it loses, in a list</extracomment>
        <translation>• %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestHeaders</name>
    <message>
        <source>Show &amp;credentials</source>
        <translation>Affic&amp;her les identifiants</translation>
    </message>
    <message>
        <source>Show credentials</source>
        <translation>Afficher les identifiants</translation>
    </message>
    <message>
        <source>What is masked here is masked in what is copied too.</source>
        <translation>Ce qui est masqué ici l&apos;est aussi dans ce qui est copié.</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogModel</name>
    <message>
        <source>Cancelled</source>
        <extracomment>Of a request</extracomment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Connexion non fiable</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisée</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Of the target of a request</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <extracomment>Of a request</extracomment>
        <translation>Non acceptée</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Of a request</extracomment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erreur du serveur</translation>
    </message>
    <message>
        <source>Redirect not followed</source>
        <translation>Redirection non suivie</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Réponse inutilisable</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 (repeat)</source>
        <extracomment>The number of an attempt that repeats an earlier one</extracomment>
        <translation>%1 (répétition)</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Of a URL</extracomment>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Of an answer of HTTP</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogTool</name>
    <message>
        <source>Request log…</source>
        <translation>Journal des requêtes…</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogView</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copier l&apos;ID de requête</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogWindow</name>
    <message>
        <source>Request log</source>
        <translation>Journal des requêtes</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrer les requêtes</translation>
    </message>
    <message>
        <source>Filter by method, path, status or request id</source>
        <translation>Filtrer par méthode, chemin, statut ou ID de requête</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>&amp;Failures only</source>
        <translation>É&amp;checs seulement</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Keep the newest request in sight</source>
        <translation>Garder la requête la plus récente en vue</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Nombre de requêtes</translation>
    </message>
    <message>
        <source>Copy request &amp;id</source>
        <translation>Copier l&apos;&amp;ID de requête</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Of requests</extracomment>
        <translation>
            <numerusform>%n échouée</numerusform>
            <numerusform>%n échouées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>Of requests: those that the filter lets through</extracomment>
        <translation>
            <numerusform>%n affichée</numerusform>
            <numerusform>%n affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aucune requête</translation>
    </message>
    <message>
        <source>Every request to Zendesk is listed here as it is answered, without credentials, bodies and search texts.</source>
        <translation>Chaque requête à Zendesk est listée ici dès sa réponse, sans identifiants, corps ni textes recherchés.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Aucune requête ne correspond</translation>
    </message>
    <message>
        <source>The log has requests that the filter does not show.</source>
        <translation>Le journal contient des requêtes que le filtre ne montre pas.</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestPreview</name>
    <message>
        <source>Request preview</source>
        <translation>Aperçu de la requête</translation>
    </message>
    <message>
        <source>Credentials are shown as bullets and sent as typed.</source>
        <translation>Les identifiants sont affichés par des puces et envoyés tels que saisis.</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to send.</source>
        <translation>Rien n&apos;a changé&#xa0;: il n&apos;y a rien à envoyer.</translation>
    </message>
    <message>
        <source>Only what you changed is sent. Everything else stays as it is at Zendesk.</source>
        <translation>Seul ce que vous avez modifié est envoyé. Tout le reste demeure tel quel chez Zendesk.</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestView</name>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Aucune requête choisie</translation>
    </message>
    <message>
        <source>Its body, its headers and what its signature says are shown here.</source>
        <translation>Son corps, ses en-têtes et ce que dit sa signature s&apos;affichent ici.</translation>
    </message>
    <message>
        <source>Received request</source>
        <translation>Requête reçue</translation>
    </message>
    <message>
        <source>compressed with %1, shown as it came</source>
        <extracomment>%1 is the name of a compression: &quot;gzip&quot;</extracomment>
        <translation>compressé avec %1, affiché tel que reçu</translation>
    </message>
    <message>
        <source>not a request of HTTP, the first bytes are shown</source>
        <translation>pas une requête HTTP, les premiers octets sont affichés</translation>
    </message>
    <message>
        <source>too large, refused</source>
        <translation>trop grande, refusée</translation>
    </message>
    <message>
        <source>incomplete: the connection ended before the end</source>
        <translation>incomplète&#xa0;: la connexion s&apos;est terminée avant la fin</translation>
    </message>
</context>
<context>
    <name>grapnel::ResetWindow</name>
    <message>
        <source>Reset signing secret</source>
        <translation>Réinitialiser le secret de signature</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Unclear whether the secret was reset: %1</source>
        <extracomment>%1 is what went wrong</extracomment>
        <translation>Réinitialisation du secret incertaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>“Reveal secret” shows which one is valid now. Compare it with the receiver&apos;s before you reset again.</source>
        <translation>«&#xa0;Afficher le secret&#xa0;» montre lequel est valide. Comparez-le avec celui du récepteur avant de réinitialiser à nouveau.</translation>
    </message>
    <message>
        <source>stopped after it was sent</source>
        <translation>arrêté après l&apos;envoi</translation>
    </message>
    <message>
        <source>&amp;Type the name to confirm</source>
        <translation>&amp;Saisissez le nom pour confirmer</translation>
    </message>
    <message>
        <source>Reset the signing secret of “%1”?</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>Réinitialiser le secret de signature de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The old secret ends at once. %1 then takes every delivery for forged, and those that it refuses are lost, until it has the new secret.</source>
        <extracomment>%1 is the host that the webhook calls</extracomment>
        <translation>L&apos;ancien secret prend fin aussitôt. %1 considère alors chaque envoi comme falsifié, et ceux qu&apos;il refuse sont perdus, jusqu&apos;à ce qu&apos;il ait le nouveau secret.</translation>
    </message>
    <message>
        <source>Zendesk makes the new secret at the reset, so the receiver cannot have it before. Have someone ready to enter it there, or let the receiver skip the check for that time. The old secret cannot be brought back.</source>
        <translation>Zendesk crée le nouveau secret à la réinitialisation&#xa0;; le récepteur ne peut donc pas l&apos;avoir avant. Prévoyez quelqu&apos;un pour l&apos;y saisir, ou suspendez le contrôle du récepteur pendant ce temps. L&apos;ancien secret ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Enter it at the receiver now: deliveries are signed with it from here on.</source>
        <translation>Saisissez-le maintenant chez le récepteur&#xa0;: les envois sont désormais signés avec lui.</translation>
    </message>
    <message>
        <source>The signing secret was reset</source>
        <translation>Le secret de signature a été réinitialisé</translation>
    </message>
    <message>
        <source>Reset secret</source>
        <translation>Réinitialiser le secret</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>Réinitialisation…</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseBody</name>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Afficher quand même</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>Rechercher dans le corps</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>Octets du corps</translation>
    </message>
    <message>
        <source>Pretty</source>
        <extracomment>Ways to show a body: as a tree</extracomment>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Retour à la ligne</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Reading the body…</source>
        <translation>Lecture du corps…</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Pas de corps</translation>
    </message>
    <message>
        <source>The answer has headers only.</source>
        <translation>La réponse n&apos;a que des en-têtes.</translation>
    </message>
    <message>
        <source>A picture, %1</source>
        <translation>Une image, %1</translation>
    </message>
    <message>
        <source>Pictures are not opened here. Save it, or look at its bytes in Hex.</source>
        <translation>Les images ne sont pas ouvertes ici. Enregistrez-la, ou regardez ses octets dans Hex.</translation>
    </message>
    <message>
        <source>Not text, %1</source>
        <translation>Pas du texte, %1</translation>
    </message>
    <message>
        <source>Save it, or look at its bytes in Hex.</source>
        <translation>Enregistrez-le, ou regardez ses octets dans Hex.</translation>
    </message>
    <message>
        <source>A large body, %1</source>
        <translation>Un grand corps, %1</translation>
    </message>
    <message>
        <source>Bodies of more than %1 are not shown by themselves. Save it, or show it as plain text, a part at a time.</source>
        <translation>Les corps de plus de %1 ne s&apos;affichent pas d&apos;eux-mêmes. Enregistrez-le, ou affichez-le en texte brut, une partie à la fois.</translation>
    </message>
    <message>
        <source>Part %1 of %2.</source>
        <translation>Partie %1 sur %2.</translation>
    </message>
    <message>
        <source>Read as %1, because the bytes are not in the charset that the answer names.</source>
        <translation>Lu comme %1, car les octets ne sont pas dans le jeu de caractères indiqué par la réponse.</translation>
    </message>
    <message>
        <source>Very long lines are broken here; Save… keeps the body as it came.</source>
        <translation>Les très longues lignes sont coupées ici&#xa0;; Enregistrer… garde le corps tel que reçu.</translation>
    </message>
    <message>
        <source>Not well-formed JSON: %1 (line %2).</source>
        <translation>JSON mal formé&#xa0;: %1 (ligne %2).</translation>
    </message>
    <message>
        <source>A tree is shown of up to %1.</source>
        <translation>Une arborescence s&apos;affiche jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>Body as a tree</source>
        <translation>Corps en arborescence</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy subtree</source>
        <translation>Copier le sous-arbre</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Enregistrer le corps</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>Enregistrement impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>The request has headers only.</source>
        <translation>La requête n&apos;a que des en-têtes.</translation>
    </message>
    <message>
        <source>Read as %1, because the bytes are not in the charset that the request names.</source>
        <translation>Lu comme %1, car les octets ne sont pas dans le jeu de caractères indiqué par la requête.</translation>
    </message>
    <message>
        <source>No tree of this XML: %1 (line %2).</source>
        <translation>Pas d&apos;arborescence pour ce XML&#xa0;: %1 (ligne %2).</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseComparison</name>
    <message>
        <source>Compare responses – %1</source>
        <extracomment>Title of a window; %1 is the name of a webhook</extracomment>
        <translation>Comparer les réponses – %1</translation>
    </message>
    <message>
        <source>Earlier response</source>
        <translation>Réponse antérieure</translation>
    </message>
    <message>
        <source>Later response</source>
        <translation>Réponse postérieure</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The tool tip of a button; %1 is what it does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>The bodies are too long to be compared</source>
        <translation>Les corps sont trop longs pour être comparés</translation>
    </message>
    <message>
        <source>Differences are marked where up to %1 lines differ. The responses still stand beside each other.</source>
        <translation>Les différences sont marquées jusqu&apos;à %1 lignes différentes. Les réponses restent affichées côte à côte.</translation>
    </message>
    <message>
        <source>Only the beginnings of the bodies are compared</source>
        <translation>Seuls les débuts des corps sont comparés</translation>
    </message>
    <message>
        <source>The first %1 of each are shown.</source>
        <translation>Les premiers %1 de chacun sont affichés.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Différence %1 sur %2</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseHeaders</name>
    <message>
        <source>Copy all headers</source>
        <translation>Copier tous les en-têtes</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Copy header</source>
        <translation>Copier l&apos;en-tête</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>En-têtes de la requête</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponsePair</name>
    <message>
        <source>No answer from the destination</source>
        <translation>Pas de réponse de la destination</translation>
    </message>
    <message>
        <source>A picture, %1</source>
        <translation>Une image, %1</translation>
    </message>
    <message>
        <source>Not text, %1</source>
        <translation>Pas du texte, %1</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseStatus</name>
    <message>
        <source>Response status</source>
        <translation>Statut de la réponse</translation>
    </message>
    <message>
        <source>%1 ms, measured here</source>
        <extracomment>How long an answer took; &quot;here&quot; is this computer</extracomment>
        <translation>%1&#xa0;ms, mesuré ici</translation>
    </message>
    <message>
        <source>No answer from the destination</source>
        <translation>Pas de réponse de la destination</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Redirect, not followed</source>
        <translation>Redirection, non suivie</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>Erreur du client</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erreur du serveur</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseViewer</name>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <source>Copy as cURL with credentials</source>
        <translation>Copier en cURL avec identifiants</translation>
    </message>
    <message>
        <source>Zendesk sent the request, but the destination did not answer in time or could not be reached. Check the address and whether it can be reached from the internet.</source>
        <translation>Zendesk a envoyé la requête, mais la destination n&apos;a pas répondu à temps ou était injoignable. Vérifiez l&apos;adresse et si elle est joignable depuis Internet.</translation>
    </message>
    <message>
        <source>Zendesk says</source>
        <translation>Message de Zendesk</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>En attente de la réponse…</translation>
    </message>
    <message>
        <source>No response yet</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>Send a test to see what the destination answers.</source>
        <translation>Envoyez un test pour voir ce que répond la destination.</translation>
    </message>
    <message>
        <source>What the destination answers appears here.</source>
        <translation>La réponse de la destination apparaît ici.</translation>
    </message>
</context>
<context>
    <name>grapnel::RetryForm</name>
    <message>
        <source>Try again after a failure</source>
        <translation>Réessayer après un échec</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Abbreviation of seconds, behind a number</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Also when the connection fails</source>
        <translation>Aussi en cas d&apos;échec de connexion</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente maximale</translation>
    </message>
    <message>
        <source>Each wait longer by</source>
        <extracomment>How many times longer each wait is than the one before</extracomment>
        <translation>Facteur entre attentes</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Première attente</translation>
    </message>
    <message>
        <source>No new attempt after</source>
        <translation>Pas de nouvel essai après</translation>
    </message>
    <message>
        <source>The longest wait is shorter than the first.</source>
        <translation>L&apos;attente maximale est plus courte que la première.</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Jamais de reprise</translation>
    </message>
    <message>
        <source>%1 s to %2 s, for %3 s</source>
        <extracomment>Waits between attempts, in seconds: from %1 to %2, no new attempt after %3</extracomment>
        <translation>%1&#xa0;s à %2&#xa0;s, pendant %3&#xa0;s</translation>
    </message>
</context>
<context>
    <name>grapnel::ReviewPage</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Après enregistrement</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
    <message numerus="yes">
        <source>Saving changes %n field(s). Everything else stays as it is at Zendesk.</source>
        <translation>
            <numerusform>L&apos;enregistrement modifie %n champ. Tout le reste demeure tel quel chez Zendesk.</numerusform>
            <numerusform>L&apos;enregistrement modifie %n champs. Tout le reste demeure tel quel chez Zendesk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::SampleMenu</name>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
</context>
<context>
    <name>grapnel::ScintillaEditor</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretActions</name>
    <message>
        <source>Reveal secret</source>
        <translation>Afficher le secret</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Masquer le secret</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Reset secret…</source>
        <translation>Réinitialiser le secret…</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>Vérifier une signature…</translation>
    </message>
    <message>
        <source>Made by an app: its signing secret belongs to the app, and Zendesk refuses to show or reset it.</source>
        <translation>Créé par une application&#xa0;: son secret de signature appartient à l&apos;application, et Zendesk refuse de l&apos;afficher ou de le réinitialiser.</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretChoice</name>
    <message>
        <source>Re&amp;place it</source>
        <translation>Le rem&amp;placer</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretField</name>
    <message>
        <source>Signing secret</source>
        <translation>Secret de signature</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretPane</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Zendesk signs every delivery with this secret. A receiver that knows it can tell that a delivery is genuine and complete.</source>
        <translation>Zendesk signe chaque envoi avec ce secret. Un récepteur qui le connaît peut savoir si un envoi est authentique et complet.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Known once the secret is read</source>
        <translation>Connu une fois le secret lu</translation>
    </message>
    <message>
        <source>HMAC with %1, in base64</source>
        <extracomment>%1 is the name of a hash function as the server gives it</extracomment>
        <translation>HMAC avec %1, en base64</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Not read from Zendesk until you ask for it.</source>
        <translation>N&apos;est lu chez Zendesk que sur demande.</translation>
    </message>
    <message>
        <source>Asking Zendesk for the secret…</source>
        <translation>Demande du secret à Zendesk…</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %n s</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>Masqué à nouveau dans %n&#xa0;s</numerusform>
            <numerusform>Masqué à nouveau dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret could not be read.</source>
        <translation>Le secret n&apos;a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>grapnel::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Abbreviation of seconds, behind a number</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>&amp;Clear a copied secret from the clipboard</source>
        <translation>&amp;Effacer du presse-papiers un secret copié</translation>
    </message>
    <message>
        <source>Hide secrets when nobody is &amp;here</source>
        <translation>Masquer les secrets en cas d&apos;a&amp;bsence</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Abbreviation of minutes, behind a number</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Hide a &amp;revealed secret after</source>
        <translation>Masquer un secret &amp;révélé après</translation>
    </message>
    <message>
        <source>It is hidden sooner when you go to another webhook or another window.</source>
        <translation>Il est masqué plus tôt quand vous passez à un autre webhook ou à une autre fenêtre.</translation>
    </message>
    <message>
        <source>Clear it &amp;after</source>
        <translation>L&apos;effacer a&amp;près</translation>
    </message>
    <message>
        <source>Only if the clipboard still holds it. Without this, “Clear now” in the status bar and the end of the program clear it.</source>
        <translation>Seulement si le presse-papiers le contient encore. Sans cela, «&#xa0;Effacer&#xa0;» dans la barre d&apos;état et la fin du programme l&apos;effacent.</translation>
    </message>
    <message>
        <source>Hide the&amp;m after</source>
        <translation>Les &amp;masquer après</translation>
    </message>
    <message>
        <source>Without a key or the mouse in these windows, what is revealed is hidden, what was copied is cleared and what was typed to check a signature is wiped. The windows stay.</source>
        <translation>Sans clavier ni souris dans ces fenêtres, ce qui est affiché est masqué, ce qui a été copié est effacé, de même que ce qui a été saisi pour vérifier une signature. Les fenêtres restent.</translation>
    </message>
</context>
<context>
    <name>grapnel::ShortcutModel</name>
    <message>
        <source>%1 types a character: it works only where nothing is typed, and no longer finds a name in the table.</source>
        <translation>%1 saisit un caractère&#xa0;: cela ne fonctionne que là où rien ne se saisit, et ne trouve plus de nom dans le tableau.</translation>
    </message>
    <message>
        <source>%1 is a key of text fields, which keep it for themselves while you are in one.</source>
        <translation>%1 est une touche des champs de texte, qui la gardent pour eux tant que vous y êtes.</translation>
    </message>
    <message>
        <source>Conflict with %1</source>
        <extracomment>Two commands have the same shortcut; %1 names the others</extracomment>
        <translation>Conflit avec %1</translation>
    </message>
    <message>
        <source>Key of text fields</source>
        <translation>Touche des champs de texte</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>grapnel::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>Filtrer par commande ou touche</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Filtrer les raccourcis</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>No command and no key matches.</source>
        <translation>Aucune commande ni touche ne correspond.</translation>
    </message>
    <message>
        <source>C&amp;hange shortcuts…</source>
        <translation>&amp;Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>grapnel::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher commandes et touches</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher des commandes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Second shortcut</source>
        <translation>Second raccourci</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>&amp;Raccourci</translation>
    </message>
    <message>
        <source>Sec&amp;ond</source>
        <translation>Se&amp;cond</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>Réinitiali&amp;ser</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>Le lui re&amp;prendre</translation>
    </message>
    <message>
        <source>No command is chosen</source>
        <translation>Aucune commande choisie</translation>
    </message>
    <message>
        <source>Works while the table of webhooks has the focus.</source>
        <translation>Fonctionne quand le tableau des webhooks a le focus.</translation>
    </message>
    <message>
        <source>Go into a field and press the keys.</source>
        <translation>Placez-vous dans un champ et appuyez sur les touches.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same shortcut.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ont le même raccourci.</translation>
    </message>
</context>
<context>
    <name>grapnel::SignInOffer</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>grapnel::SignInPanel</name>
    <message>
        <source>Allow Grapnel on the page that has opened there, then come back. Passwords are entered in the browser only.</source>
        <translation>Autorisez Grapnel sur la page qui s&apos;y est ouverte, puis revenez. Les mots de passe se saisissent uniquement dans le navigateur.</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>&amp;Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Sign in at %1 in your browser</source>
        <extracomment>%1 is a host, for example example.zendesk.com</extracomment>
        <translation>Connectez-vous à %1 dans votre navigateur</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>Ouverture du navigateur…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>encore %n seconde</numerusform>
            <numerusform>encore %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::SignatureCheckWindow</name>
    <message>
        <source>Load the body</source>
        <translation>Charger le corps</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier est illisible</translation>
    </message>
    <message>
        <source>The file is too large for the body of a delivery</source>
        <translation>Le fichier est trop grand pour le corps d&apos;un envoi</translation>
    </message>
    <message>
        <source>Zendesk sends 256 KB at most.</source>
        <translation>Zendesk envoie 256&#xa0;Ko au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), exactly as they came</source>
        <translation>
            <numerusform>%Ln octet, exactement comme reçu</numerusform>
            <numerusform>%Ln octets, exactement comme reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), exactly as they came; the start is shown</source>
        <translation>
            <numerusform>%Ln octet, exactement comme reçu&#xa0;; le début est affiché</numerusform>
            <numerusform>%Ln octets, exactement comme reçus&#xa0;; le début est affiché</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret could not be read</source>
        <translation>Le secret n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>Asking Zendesk for the secret…</source>
        <translation>Demande du secret à Zendesk…</translation>
    </message>
    <message>
        <source>The body is too large for a delivery</source>
        <translation>Le corps est trop grand pour un envoi</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <translation>Vérifier une signature</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Code for the receiver</source>
        <translation>Code pour le récepteur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Current secret of %1</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>Secret actuel de %1</translation>
    </message>
    <message>
        <source>Typed secret</source>
        <translation>Secret saisi</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>&amp;Timestamp</source>
        <translation>&amp;Horodatage</translation>
    </message>
    <message>
        <source>S&amp;ignature</source>
        <translation>S&amp;ignature</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Corps</translation>
    </message>
    <message>
        <source>Line ends LF</source>
        <translation>Fins de ligne LF</translation>
    </message>
    <message>
        <source>Line ends CR LF</source>
        <translation>Fins de ligne CR LF</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fins de ligne</translation>
    </message>
    <message>
        <source>&amp;Edit as text</source>
        <translation>&amp;Modifier comme texte</translation>
    </message>
    <message>
        <source>&amp;Load from file…</source>
        <translation>Charger un &amp;fichier…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>The body must be the raw bytes as they came: read it before anything parses it.</source>
        <translation>Le corps doit se composer des octets bruts tels que reçus&#xa0;: lisez-le avant toute analyse.</translation>
    </message>
</context>
<context>
    <name>grapnel::SignaturePanel</name>
    <message>
        <source>Tick Verify signatures to have it checked.</source>
        <translation>Cochez Vérifier les signatures pour la faire vérifier.</translation>
    </message>
    <message>
        <source>The request did not come whole: of a part of a body nothing can be said.</source>
        <translation>La requête n&apos;est pas arrivée entière&#xa0;: d&apos;un corps partiel, on ne peut rien dire.</translation>
    </message>
    <message>
        <source>Zendesk signs every delivery. This one was sent by something else, or a tunnel or proxy took the header X-Zendesk-Webhook-Signature away.</source>
        <translation>Zendesk signe chaque envoi. Celui-ci vient d&apos;ailleurs, ou un tunnel ou un proxy a retiré l&apos;en-tête X-Zendesk-Webhook-Signature.</translation>
    </message>
    <message>
        <source>The request does not say in X-Zendesk-Webhook-Id which webhook sent it.</source>
        <translation>La requête n&apos;indique pas dans X-Zendesk-Webhook-Id quel webhook l&apos;a envoyée.</translation>
    </message>
    <message>
        <source>This account has no webhook of this id, so there is no secret to check it with.</source>
        <translation>Ce compte n&apos;a pas de webhook avec cet ID&#xa0;; il n&apos;y a donc pas de secret pour la vérifier.</translation>
    </message>
    <message>
        <source>When checked</source>
        <extracomment>Label: how long before the check it was signed</extracomment>
        <translation>À la vérification</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>Vérifier une signature…</translation>
    </message>
</context>
<context>
    <name>grapnel::SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Server order, newest first</source>
        <translation>Ordre du serveur, les plus récents d&apos;abord</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
</context>
<context>
    <name>grapnel::StatusBar</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Requests that the account has left this minute</source>
        <translation>Requêtes qui restent au compte dans cette minute</translation>
    </message>
    <message>
        <source>API budget %1/%2</source>
        <translation>Budget API %1/%2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>When the rows were read from the server; %1 is a time, or a date and time</extracomment>
        <translation>Mis à jour&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln loaded</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln chargé (tous)</numerusform>
            <numerusform>%Ln chargés (tous)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, more available</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln chargé, d&apos;autres disponibles</numerusform>
            <numerusform>%Ln chargés, d&apos;autres disponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, every column searched here</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln correspond, recherche locale dans toutes les colonnes</numerusform>
            <numerusform>%Ln correspondent, recherche locale dans toutes les colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match so far, names searched by the server</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln correspond à ce stade, noms cherchés par le serveur</numerusform>
            <numerusform>%Ln correspondent à ce stade, noms cherchés par le serveur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, names searched by the server</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln correspond, noms cherchés par le serveur</numerusform>
            <numerusform>%Ln correspondent, noms cherchés par le serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>Server order</source>
        <translation>Ordre du serveur</translation>
    </message>
    <message>
        <source>Sorted by %1 (server)</source>
        <extracomment>%1 is a column; the server put the rows into this order</extracomment>
        <translation>Trié par «&#xa0;%1&#xa0;» (serveur)</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Trié par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Trié par «&#xa0;%1&#xa0;», décroissant</translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation>Chargement des webhooks…</translation>
    </message>
    <message>
        <source>Loading more webhooks…</source>
        <translation>Chargement d&apos;autres webhooks…</translation>
    </message>
    <message>
        <source>Loading all to sort by %1…</source>
        <extracomment>%1 is a column</extracomment>
        <translation>Chargement de tout pour trier par «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Loading all webhooks…</source>
        <translation>Chargement de tous les webhooks…</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualisation…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
</context>
<context>
    <name>grapnel::StatusCommand</name>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message numerus="yes">
        <source>Activating %n webhook(s)</source>
        <translation>
            <numerusform>Activation de %n webhook</numerusform>
            <numerusform>Activation de %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating %n webhook(s)</source>
        <translation>
            <numerusform>Désactivation de %n webhook</numerusform>
            <numerusform>Désactivation de %n webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>“%1” is active</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>«&#xa0;%1&#xa0;» est actif</translation>
    </message>
    <message>
        <source>“%1” is inactive</source>
        <translation>«&#xa0;%1&#xa0;» est inactif</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) activated</source>
        <translation>
            <numerusform>%n webhook activé</numerusform>
            <numerusform>%n webhooks activés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) deactivated</source>
        <translation>
            <numerusform>%n webhook désactivé</numerusform>
            <numerusform>%n webhooks désactivés</numerusform>
        </translation>
    </message>
    <message>
        <source>No status was changed</source>
        <translation>Aucun statut n&apos;a été modifié</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n of them was deleted elsewhere.</source>
        <translation>
            <numerusform>%n d&apos;entre eux a été supprimé ailleurs.</numerusform>
            <numerusform>%n d&apos;entre eux ont été supprimés ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already active.</source>
        <translation>Déjà actif.</translation>
    </message>
    <message>
        <source>Already inactive.</source>
        <translation>Déjà inactif.</translation>
    </message>
    <message numerus="yes">
        <source>%n not changed.</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%n non modifié.</numerusform>
            <numerusform>%n non modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>grapnel::StatusMenu</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactifs</translation>
    </message>
</context>
<context>
    <name>grapnel::TablePage</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>&amp;Load all webhooks at the start</source>
        <translation>Charger &amp;tous les webhooks au démarrage</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of the rows of a table</extracomment>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Height of the rows of a table</extracomment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of the rows of a table</extracomment>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Relative (3 days ago)</source>
        <translation>Relatives (il y a 3 jours)</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>The tool tip shows both the local time and UTC.</source>
        <translation>L&apos;info-bulle montre l&apos;heure locale et l&apos;UTC.</translation>
    </message>
    <message>
        <source>&amp;Webhooks per request</source>
        <translation>&amp;Webhooks par requête</translation>
    </message>
    <message>
        <source>Fewer come faster over a slow line, more save requests. From the next start or account on.</source>
        <translation>Moins&#xa0;: arrivée plus rapide sur une ligne lente&#xa0;; plus&#xa0;: moins de requêtes. À partir du prochain démarrage ou compte.</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>&amp;Hauteur des lignes</translation>
    </message>
    <message>
        <source>Search and sort then work on every column at once; an account with thousands of webhooks takes many requests. From the next start or account on.</source>
        <translation>La recherche et le tri portent alors d&apos;emblée sur toutes les colonnes&#xa0;; un compte avec des milliers de webhooks demande beaucoup de requêtes. À partir du prochain démarrage ou compte.</translation>
    </message>
</context>
<context>
    <name>grapnel::TestForm</name>
    <message>
        <source>Reset endpoint URL to the stored value</source>
        <translation>Revenir à l&apos;URL enregistrée du point de terminaison</translation>
    </message>
    <message>
        <source>Endpoint &amp;URL</source>
        <translation>&amp;URL du point de terminaison</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL du point de terminaison</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>Reset method to the stored value</source>
        <translation>Revenir à la méthode enregistrée</translation>
    </message>
    <message>
        <source>Request &amp;format</source>
        <translation>&amp;Format de requête</translation>
    </message>
    <message>
        <source>Reset request format to the stored value</source>
        <translation>Revenir au format de requête enregistré</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>En-têtes personnalisés</translation>
    </message>
</context>
<context>
    <name>grapnel::TestHistoryModel</name>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>The endpoint that a webhook was tested with did not answer</extracomment>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Measured here, from sending the request to Zendesk to the end of its answer</source>
        <translation>Mesuré ici, de l&apos;envoi de la requête à Zendesk à la fin de sa réponse</translation>
    </message>
    <message>
        <source>Only the first 256 KiB are kept</source>
        <translation>Seuls les premiers 256&#xa0;Kio sont gardés</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <extracomment>How long a test took</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Of an answer, in bytes</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
</context>
<context>
    <name>grapnel::TestList</name>
    <message>
        <source>Webhooks to test</source>
        <translation>Webhooks à tester</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Cancel this test</source>
        <translation>Annuler ce test</translation>
    </message>
</context>
<context>
    <name>grapnel::TestWindow</name>
    <message numerus="yes">
        <source>Test %n webhook(s)</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>
            <numerusform>Tester %n webhook</numerusform>
            <numerusform>Tester %n webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>Test webhook – %1</source>
        <translation>Tester le webhook – %1</translation>
    </message>
    <message>
        <source>The payload is not kept for next time</source>
        <translation>La charge utile n&apos;est pas gardée pour la prochaine fois</translation>
    </message>
    <message>
        <source>It seems to hold a credential.</source>
        <translation>Elle semble contenir des identifiants.</translation>
    </message>
    <message>
        <source>The payload could not be kept for next time</source>
        <translation>La charge utile n&apos;a pas pu être gardée pour la prochaine fois</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été supprimé</translation>
    </message>
    <message>
        <source>It can no longer be tested. What came back before stays here until you close the window.</source>
        <translation>Il ne peut plus être testé. Les réponses déjà reçues restent ici jusqu&apos;à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Envoyer le test</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Back to the latest</source>
        <translation>Revenir au dernier</translation>
    </message>
    <message>
        <source>The history could not be deleted</source>
        <translation>L&apos;historique n&apos;a pas pu être supprimé</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>The test could not be added to the history</source>
        <translation>Le test n&apos;a pas pu être ajouté à l&apos;historique</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>Zendesk takes 20 tests a minute. Sends in %n s</source>
        <translation>
            <numerusform>Zendesk accepte 20 tests par minute. Envoi dans %n&#xa0;s</numerusform>
            <numerusform>Zendesk accepte 20 tests par minute. Envoi dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of several tests are over</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>An earlier test, %1</source>
        <extracomment>%1 is a date in words</extracomment>
        <translation>Un test antérieur, %1</translation>
    </message>
    <message>
        <source>Only the first 256 KiB of its body were kept.</source>
        <translation>Seuls les premiers 256&#xa0;Kio de son corps ont été gardés.</translation>
    </message>
    <message>
        <source>Check the request, then send it</source>
        <translation>Vérifiez la requête, puis envoyez-la</translation>
    </message>
    <message>
        <source>Credentials were left out of the history, so it may differ from the earlier one.</source>
        <translation>Les identifiants n&apos;ont pas été gardés dans l&apos;historique&#xa0;; elle peut donc différer de l&apos;ancienne.</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) finished</source>
        <translation>
            <numerusform>%n test terminé</numerusform>
            <numerusform>%n tests terminés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::TestingActions</name>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Tester…</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookActions</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Tout charger</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Annuler le chargement</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copier avec les titres</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy endpoint URL</source>
        <translation>Copier l&apos;URL du point de terminaison</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l&apos;ID</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Ask the server for the list anew</source>
        <translation>Redemander la liste au serveur</translation>
    </message>
    <message>
        <source>Load the rest of the list, so that search and sort work here on every column</source>
        <translation>Charger le reste de la liste pour chercher et trier ici dans toutes les colonnes</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookForm</name>
    <message>
        <source>Zendesk says: %1</source>
        <translation>Message de Zendesk&#xa0;: %1</translation>
    </message>
    <message>
        <source>Zendesk sends events by POST as JSON.</source>
        <translation>Zendesk envoie les événements par POST en JSON.</translation>
    </message>
    <message>
        <source>Called as %1</source>
        <translation>Appelé sous la forme %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Endpoint URL</source>
        <translation>&amp;URL du point de terminaison</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>Re&amp;quest format</source>
        <translation>&amp;Format de requête</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>&amp;Authentication</source>
        <translation>&amp;Authentification</translation>
    </message>
    <message>
        <source>Custom &amp;headers</source>
        <translation>En-têtes &amp;personnalisés</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookList</name>
    <message>
        <source>The server&apos;s pages do not come to an end: it named the same page twice, or sent several pages with nothing new.</source>
        <translation>Les pages du serveur n&apos;en finissent pas&#xa0;: il a indiqué deux fois la même page, ou envoyé plusieurs pages sans rien de nouveau.</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookTableModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list that is too long for a tool tip</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tool tip: kind of authentication, and the name of its user or header</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Column: format of the request&apos;s body</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column: what makes the webhook run</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Column: when the webhook was changed last</extracomment>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: when the webhook was made</extracomment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>En-têtes personnalisés</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookView</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookWording</name>
    <message>
        <source>Active</source>
        <extracomment>Status of a webhook</extracomment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>Status of a webhook</extracomment>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Form-encoded</source>
        <extracomment>Format of a request&apos;s body: application/x-www-form-urlencoded</extracomment>
        <translation>Formulaire codé</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>What the webhook is connected to: a Zendesk app made it</extracomment>
        <translation>Application</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <extracomment>What the webhook is connected to: the business rules &quot;trigger&quot; and &quot;automation&quot; of Zendesk</extracomment>
        <translation>Déclencheur ou automatisation</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <extracomment>What the webhook is connected to: so many event types of Zendesk</extracomment>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Authentication of a webhook at its endpoint</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>Authentication of a webhook at its endpoint</extracomment>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>Basic</source>
        <extracomment>Authentication of a webhook at its endpoint: HTTP Basic</extracomment>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer</source>
        <extracomment>Authentication of a webhook at its endpoint: a bearer token</extracomment>
        <translation>Bearer</translation>
    </message>
</context>
<context>
    <name>grapnel::WelcomePage</name>
    <message>
        <source>Welcome to Grapnel</source>
        <translation>Bienvenue dans Grapnel</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <extracomment>%1 is a list of names of environment variables</extracomment>
        <translation>Il manque encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>The account: “example” for example.zendesk.com</source>
        <translation>Le compte&#xa0;: «&#xa0;example&#xa0;» pour example.zendesk.com</translation>
    </message>
    <message>
        <source>An OAuth access token</source>
        <translation>Un jeton d&apos;accès OAuth</translation>
    </message>
    <message>
        <source>Or, with an API token, the e-mail address of its owner</source>
        <translation>Ou, avec un jeton d&apos;API, l&apos;adresse e-mail de son propriétaire</translation>
    </message>
    <message>
        <source>and the API token; Zendesk ends these on 30 April 2027</source>
        <translation>et le jeton d&apos;API&#xa0;; Zendesk y met fin le 30 avril 2027</translation>
    </message>
    <message>
        <source>Add your Zendesk account and sign in in the browser. Credentials are sent to that account only, and are kept in the system&apos;s keychain.</source>
        <translation>Ajoutez votre compte Zendesk et connectez-vous dans le navigateur. Les identifiants ne sont envoyés qu&apos;à ce compte et sont gardés dans le trousseau du système.</translation>
    </message>
    <message>
        <source>To use the environment&apos;s credentials, set these variables and start Grapnel again:</source>
        <translation>Pour utiliser les identifiants de l&apos;environnement, définissez ces variables et redémarrez Grapnel&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>A&amp;jouter un compte…</translation>
    </message>
    <message>
        <source>Use the en&amp;vironment&apos;s credentials</source>
        <translation>Utiliser les identifiants de l&apos;en&amp;vironnement</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>Découvrir avec des données d&apos;exemple</translation>
    </message>
    <message>
        <source>The environment does not name an account completely.</source>
        <translation>L&apos;environnement n&apos;indique pas un compte complet.</translation>
    </message>
</context>
<context>
    <name>grapnel::XmlTreeModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column: name of an XML element or attribute</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
</TS>
