<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountText</name>
    <message>
        <source>Production</source>
        <extracomment>Kind of an account: what is done there has effect on real work</extracomment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Kind of an account: for trying things out</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Kind of an account: neither production nor sandbox</extracomment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>OAuth in the browser</source>
        <translation>OAuth im Browser</translation>
    </message>
    <message>
        <source>OAuth client credentials</source>
        <translation>OAuth mit Client-Anmeldedaten</translation>
    </message>
    <message>
        <source>OAuth access token</source>
        <translation>OAuth-Zugriffstoken</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://example.zendesk.com.</source>
        <translation>Eine vollständige Adresse eingeben, etwa https://example.zendesk.com.</translation>
    </message>
    <message>
        <source>The address is to begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>With http, the credentials could be read on their way. Use https; http is taken for this computer only (127.0.0.1).</source>
        <translation>Mit http könnten die Zugangsdaten unterwegs mitgelesen werden. https verwenden; http ist nur für diesen Computer (127.0.0.1) zulässig.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address. They are entered below.</source>
        <translation>Benutzername und Passwort gehören nicht in die Adresse. Sie werden unten eingegeben.</translation>
    </message>
    <message>
        <source>Use OAuth in the browser instead: it needs an OAuth client, which an administrator makes in Admin Center.</source>
        <translation>Stattdessen OAuth im Browser verwenden: Dafür ist ein OAuth-Client nötig, den ein Administrator im Admin Center erstellt.</translation>
    </message>
    <message>
        <source>API tokens ended on %1. %2</source>
        <extracomment>%1 is a date, %2 what to do</extracomment>
        <translation>API-Token wurden am %1 abgeschaltet. %2</translation>
    </message>
    <message numerus="yes">
        <source>API tokens end on %1, in %n day(s), and no new ones can be made. %2</source>
        <extracomment>%1 is a date, %2 what to do</extracomment>
        <translation>
            <numerusform>API-Token werden am %1 abgeschaltet, in %n Tag; neue lassen sich nicht mehr erstellen. %2</numerusform>
            <numerusform>API-Token werden am %1 abgeschaltet, in %n Tagen; neue lassen sich nicht mehr erstellen. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The unique identifier of an OAuth client of this account. An administrator makes one in Admin Center, Apps and integrations, APIs, OAuth clients: client kind “Public”, and the redirect URL below.</source>
        <translation>Die eindeutige Kennung eines OAuth-Clients dieses Kontos. Ein Administrator erstellt ihn im Admin Center unter Apps und Integrationen, APIs, OAuth-Clients: Clienttyp „Öffentlich“ und die Umleitungs-URL unten.</translation>
    </message>
    <message>
        <source>The unique identifier of an OAuth client of the kind “Confidential”. An administrator makes one in Admin Center, Apps and integrations, APIs, OAuth clients; its secret is shown there once.</source>
        <translation>Die eindeutige Kennung eines OAuth-Clients vom Typ „Vertraulich“. Ein Administrator erstellt ihn im Admin Center unter Apps und Integrationen, APIs, OAuth-Clients; das Geheimnis wird dort einmalig angezeigt.</translation>
    </message>
</context>
<context>
    <name>CodeEditorText</name>
    <message>
        <source>The editor cannot be loaded</source>
        <translation>Der Editor kann nicht geladen werden</translation>
    </message>
    <message>
        <source>Requests and responses cannot be shown. Start Grapnel again; if that does not help, install it anew. (%1)</source>
        <extracomment>%1 is what the system says, mostly in English</extracomment>
        <translation>Anfragen und Antworten können nicht angezeigt werden. Grapnel neu starten; hilft das nicht, neu installieren. (%1)</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>administrator</source>
        <extracomment>A user&apos;s role at Zendesk</extracomment>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>agent</source>
        <extracomment>A user&apos;s role at Zendesk</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>end user</source>
        <extracomment>A user&apos;s role at Zendesk</extracomment>
        <translation>Endbenutzer</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is what was tried (&quot;Webhooks&quot;), %2 what happened, %3 what to do</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Who is signed in could not be read</source>
        <translation>Nicht zu ermitteln, wer angemeldet ist</translation>
    </message>
    <message>
        <source>Who is signed in could not be read: %1</source>
        <translation>Nicht zu ermitteln, wer angemeldet ist: %1</translation>
    </message>
    <message>
        <source>Signed in as %1, role: %2</source>
        <extracomment>%1 is a person, %2 a role</extracomment>
        <translation>Angemeldet als %1, Rolle: %2</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2), role: %3</source>
        <extracomment>%1 is a person, %2 an e-mail address, %3 a role</extracomment>
        <translation>Angemeldet als %1 (%2), Rolle: %3</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>The webhooks can be read</source>
        <translation>Die Webhooks sind lesbar</translation>
    </message>
    <message>
        <source>Missing scope: %1</source>
        <extracomment>%1 is one or more OAuth scopes</extracomment>
        <translation>Fehlender Scope: %1</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <extracomment>%1 is a list of OAuth scopes</extracomment>
        <translation>Scopes: %1</translation>
    </message>
    <message numerus="yes">
        <source>Limit of the plan: %n request(s) a minute</source>
        <translation>
            <numerusform>Limit des Plans: %n Anfrage pro Minute</numerusform>
            <numerusform>Limit des Plans: %n Anfragen pro Minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit for webhooks: %n request(s) a minute</source>
        <translation>
            <numerusform>Limit für Webhooks: %n Anfrage pro Minute</numerusform>
            <numerusform>Limit für Webhooks: %n Anfragen pro Minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>%1 (built with %2)</source>
        <extracomment>Version of Qt; %1 runs, %2 is what the program was built with</extracomment>
        <translation>%1 (erstellt mit %2)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Encryption of connections</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>%1 is what to do, %2 an error message in quotation marks</extracomment>
        <translation>%1 Grund: %2</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is what to do, %2 the server&apos;s own words in quotation marks</extracomment>
        <translation>%1 Meldung des Servers: %2</translation>
    </message>
    <message>
        <source>What is shown here stays, but may be out of date.</source>
        <translation>Die Anzeige bleibt erhalten, ist aber möglicherweise nicht mehr aktuell.</translation>
    </message>
    <message>
        <source>What is shown comes from the list and may be out of date.</source>
        <translation>Die Anzeige stammt aus der Liste und ist möglicherweise nicht mehr aktuell.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The access token lacks a scope: %1</source>
        <extracomment>%1 is one or more OAuth scopes, for example webhooks:read</extracomment>
        <translation>Dem Zugriffstoken fehlt eine Berechtigung (Scope): %1</translation>
    </message>
    <message>
        <source>Zendesk lets this token in, but not for this. Sign in with a token that has the scope %1.</source>
        <translation>Zendesk akzeptiert dieses Token, aber nicht für diese Aktion. Mit einem Token anmelden, das den Scope %1 hat.</translation>
    </message>
    <message>
        <source>The limit of the trial account is reached</source>
        <translation>Das Limit des Testkontos ist erreicht</translation>
    </message>
    <message>
        <source>A trial account can have 10 webhooks. Delete one that is not needed, or choose a plan.</source>
        <translation>Ein Testkonto kann 10 Webhooks haben. Einen nicht benötigten löschen oder einen Plan wählen.</translation>
    </message>
    <message>
        <source>This webhook belongs to an app</source>
        <translation>Dieser Webhook gehört zu einer App</translation>
    </message>
    <message>
        <source>Zendesk does not allow this for a webhook that an app made. Change it in the app&apos;s settings, or uninstall the app.</source>
        <translation>Zendesk lässt das bei einem von einer App erstellten Webhook nicht zu. Den Webhook in den Einstellungen der App ändern oder die App deinstallieren.</translation>
    </message>
    <message>
        <source>The request was blocked on its way</source>
        <translation>Die Anfrage wurde unterwegs blockiert</translation>
    </message>
    <message>
        <source>A protection in front of the server refused it. Ask the account&apos;s owner whether access is restricted by network address.</source>
        <translation>Ein Schutz vor dem Server hat sie abgelehnt. Beim Inhaber des Kontos nachfragen, ob der Zugriff auf bestimmte Netzwerkadressen beschränkt ist.</translation>
    </message>
    <message>
        <source>Your role does not allow this change</source>
        <translation>Die eigene Rolle erlaubt diese Änderung nicht</translation>
    </message>
    <message>
        <source>Your role does not allow reading webhooks</source>
        <translation>Die eigene Rolle erlaubt das Lesen von Webhooks nicht</translation>
    </message>
    <message>
        <source>Webhooks need an administrator, or a custom role with that permission. Ask an administrator of the account.</source>
        <translation>Für Webhooks ist ein Administrator oder eine benutzerdefinierte Rolle mit dieser Berechtigung nötig. An einen Administrator des Kontos wenden.</translation>
    </message>
    <message>
        <source>Zendesk may have made the change all the same. Refresh and look before you repeat it.</source>
        <translation>Zendesk hat die Änderung möglicherweise trotzdem ausgeführt. Vor einem neuen Versuch aktualisieren und nachsehen.</translation>
    </message>
    <message>
        <source>Try again; if that does not help, check the network.</source>
        <translation>Erneut versuchen; hilft das nicht, das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>There are no webhooks at this address</source>
        <translation>Unter dieser Adresse gibt es keine Webhooks</translation>
    </message>
    <message>
        <source>The account does not exist, or the address is not that of Zendesk&apos;s API. Check the subdomain.</source>
        <translation>Das Konto existiert nicht, oder die Adresse ist nicht die der Zendesk-API. Die Subdomain prüfen.</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Anderswo gelöscht</translation>
    </message>
    <message>
        <source>The server no longer knows this webhook: someone has deleted it. What is shown is its last known state.</source>
        <translation>Der Server kennt diesen Webhook nicht mehr: Jemand hat ihn gelöscht. Angezeigt wird der letzte bekannte Stand.</translation>
    </message>
    <message>
        <source>The server has a problem (%1)</source>
        <translation>Der Server hat ein Problem (%1)</translation>
    </message>
    <message>
        <source>The fault is there, not here.</source>
        <translation>Der Fehler liegt dort, nicht hier.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>Die Antwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>Something that is not the webhooks API may have answered. Check the address and the proxy.</source>
        <translation>Möglicherweise hat etwas anderes als die Webhook-API geantwortet. Adresse und Proxy prüfen.</translation>
    </message>
    <message>
        <source>The server does not accept the request</source>
        <translation>Der Server akzeptiert die Anfrage nicht</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct what it names and try again.</source>
        <translation>Es wurde nichts geändert. Das Beanstandete korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Zendesk asks to wait. Try again in a minute.</source>
        <translation>Zendesk bittet um eine Pause. In einer Minute erneut versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>Zendesk asks to wait. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zendesk bittet um eine Pause. In %n Sekunde erneut versuchen.</numerusform>
            <numerusform>Zendesk bittet um eine Pause. In %n Sekunden erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before an answer came</source>
        <translation>Abgebrochen, bevor eine Antwort kam</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the address.</source>
        <translation>Netzwerk, Proxy und Adresse prüfen.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war</translation>
    </message>
    <message>
        <source>The connection cannot be trusted</source>
        <translation>Die Verbindung ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the address, the date of this computer, and whether a proxy in between needs a certificate of its own.</source>
        <translation>Es wurden keine Zugangsdaten gesendet. Die Adresse und das Datum dieses Computers prüfen sowie, ob ein zwischengeschalteter Proxy ein eigenes Zertifikat benötigt.</translation>
    </message>
    <message>
        <source>The server refused the credentials</source>
        <translation>Der Server hat die Zugangsdaten abgelehnt</translation>
    </message>
    <message>
        <source>They are wrong, expired or revoked. Sign in again with valid ones.</source>
        <translation>Sie sind falsch, abgelaufen oder widerrufen. Mit gültigen Zugangsdaten neu anmelden.</translation>
    </message>
    <message>
        <source>It was changed elsewhere in the meantime</source>
        <translation>Inzwischen an anderer Stelle geändert</translation>
    </message>
    <message>
        <source>Nothing was changed. Refresh, look at what is new, then try again.</source>
        <translation>Es wurde nichts geändert. Aktualisieren, die Neuerungen ansehen und dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Too many requests this minute</source>
        <translation>Zu viele Anfragen in dieser Minute</translation>
    </message>
    <message>
        <source>The server refused the request (%1)</source>
        <translation>Der Server hat die Anfrage abgelehnt (%1)</translation>
    </message>
    <message>
        <source>The server sends us to another address</source>
        <translation>Der Server verweist auf eine andere Adresse</translation>
    </message>
    <message>
        <source>It was not followed, because credentials go to the account&apos;s own address only. Check the address of the account.</source>
        <translation>Grapnel ist ihr nicht gefolgt, denn Zugangsdaten gehen nur an die Adresse des Kontos selbst. Die Adresse des Kontos prüfen.</translation>
    </message>
    <message>
        <source>Nothing is loaded yet.</source>
        <translation>Es ist noch nichts geladen.</translation>
    </message>
    <message>
        <source>The signing secret was not read.</source>
        <translation>Das Signaturgeheimnis wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Your role does not allow reading signing secrets</source>
        <translation>Die eigene Rolle erlaubt das Lesen von Signaturgeheimnissen nicht</translation>
    </message>
    <message>
        <source>You are not signed in to this account</source>
        <translation>Bei diesem Konto nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Zum Fortfahren anmelden.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused</source>
        <translation>Der Schlüsselbund ist gesperrt oder hat abgelehnt</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or sign in again for this session.</source>
        <translation>Den Schlüsselbund entsperren und erneut versuchen oder für diese Sitzung neu anmelden.</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached</source>
        <translation>Es ist kein Schlüsselbund erreichbar</translation>
    </message>
    <message>
        <source>Start the keychain and try again, or sign in again for this session.</source>
        <translation>Den Schlüsselbund starten und erneut versuchen oder für diese Sitzung neu anmelden.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked. Try again, or sign in again for this session.</source>
        <translation>Vielleicht wartet er auf das Entsperren. Erneut versuchen oder für diese Sitzung neu anmelden.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account cannot be read</source>
        <translation>Was der Schlüsselbund für dieses Konto enthält, ist nicht lesbar</translation>
    </message>
    <message>
        <source>Sign in to replace it.</source>
        <translation>Anmelden, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>This account is set to read only</source>
        <translation>Dieses Konto ist auf „Nur lesen“ eingestellt</translation>
    </message>
    <message>
        <source>Nothing was sent. Change it in Accounts….</source>
        <translation>Es wurde nichts gesendet. Unter „Konten&#xa0;…“ änderbar.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <translation>Das Zertifikat des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another address</source>
        <translation>Das Zertifikat des Servers gilt für eine andere Adresse</translation>
    </message>
    <message>
        <source>The issuer of the server&apos;s certificate is not known</source>
        <translation>Der Aussteller des Serverzertifikats ist nicht bekannt</translation>
    </message>
    <message>
        <source>The file of certificate authorities cannot be used</source>
        <translation>Die Datei mit Zertifizierungsstellen ist nicht verwendbar</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the date of this computer; if it is right, the certificate has to be renewed at the server or the proxy.</source>
        <translation>Es wurden keine Zugangsdaten gesendet. Das Datum dieses Computers prüfen; stimmt es, muss das Zertifikat beim Server oder Proxy erneuert werden.</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the date and the clock of this computer.</source>
        <translation>Es wurden keine Zugangsdaten gesendet. Datum und Uhrzeit dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the address of the account, and whether something in between answers in the server&apos;s place.</source>
        <translation>Es wurden keine Zugangsdaten gesendet. Die Adresse des Kontos prüfen und ob unterwegs etwas anstelle des Servers antwortet.</translation>
    </message>
    <message>
        <source>No credentials were sent. If your organization has a certificate authority of its own, name its CA file in Preferences, under Network. Otherwise someone else may be answering.</source>
        <translation>Es wurden keine Zugangsdaten gesendet. Hat die eigene Organisation eine eigene Zertifizierungsstelle, deren CA-Datei in den Einstellungen unter „Netzwerk“ angeben. Andernfalls antwortet möglicherweise jemand anderes.</translation>
    </message>
    <message>
        <source>Choose another CA file in Preferences, under Network, or none.</source>
        <translation>In den Einstellungen unter „Netzwerk“ eine andere CA-Datei wählen oder keine.</translation>
    </message>
    <message>
        <source>No test was sent.</source>
        <translation>Es wurde kein Test gesendet.</translation>
    </message>
    <message>
        <source>Your role does not allow testing webhooks</source>
        <translation>Die eigene Rolle erlaubt das Testen von Webhooks nicht</translation>
    </message>
    <message>
        <source>Zendesk may have sent the test all the same. Look at the receiver before you repeat it.</source>
        <translation>Zendesk kann den Test trotzdem gesendet haben. Vor dem Wiederholen beim Empfänger nachsehen.</translation>
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
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Help center articles</source>
        <translation>Help-Center-Beiträge</translation>
    </message>
    <message>
        <source>Community posts</source>
        <translation>Community-Posts</translation>
    </message>
    <message>
        <source>Agent availability</source>
        <translation>Agentenverfügbarkeit</translation>
    </message>
    <message>
        <source>Messaging tickets</source>
        <translation>Messaging-Tickets</translation>
    </message>
    <message>
        <source>Omnichannel routing</source>
        <translation>Omnichannel-Routing</translation>
    </message>
    <message>
        <source>Messaging live metrics</source>
        <translation>Messaging-Livemetriken</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Andere Ereignisse</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>API key in %1</source>
        <translation>API-Schlüssel in %1</translation>
    </message>
    <message>
        <source>Basic, user name %1</source>
        <translation>Basic, Benutzername %1</translation>
    </message>
    <message>
        <source>API key in %1, value replaced</source>
        <translation>API-Schlüssel in %1, Wert ersetzt</translation>
    </message>
    <message>
        <source>Basic, user name %1, password replaced</source>
        <translation>Basic, Benutzername %1, Passwort ersetzt</translation>
    </message>
    <message>
        <source>Bearer token, replaced</source>
        <translation>Bearer-Token, ersetzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>Endpunkt-URL</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>HTTP method</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Request format</source>
        <translation>Anfrageformat</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Eigene Header</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Form-encoded</source>
        <translation>Formularcodiert</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <translation>Auslöser oder Automatisierung</translation>
    </message>
</context>
<context>
    <name>NetworkFailure</name>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <extracomment>%1 is a host, %2 a date</extracomment>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 begins on %2.</source>
        <extracomment>%1 is a host, %2 a date</extracomment>
        <translation>Das Zertifikat von %1 gilt erst ab %2.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <extracomment>%1 is one or more hosts, %2 another</extracomment>
        <translation>Das Zertifikat gilt für %1, nicht für %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by &quot;%2&quot;, which is not trusted here.</source>
        <extracomment>%1 is a host, %2 the name of a certificate authority</extracomment>
        <translation>Das Zertifikat von %1 wurde von „%2“ ausgestellt; dieser Stelle wird hier nicht vertraut.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a login, or refused the one it was given.</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080</extracomment>
        <translation>Der Proxy %1 verlangt eine Anmeldung oder hat die angegebene abgelehnt.</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection in time.</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080</extracomment>
        <translation>Der Proxy %1 hat nicht rechtzeitig eine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found, or it did not find the server.</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080</extracomment>
        <translation>Der Proxy %1 wurde nicht gefunden, oder er hat den Server nicht gefunden.</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection. It may not reach the server, or want another login: %2</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080, %2 an error message</extracomment>
        <translation>Der Proxy %1 hat keine Verbindung hergestellt. Vielleicht erreicht er den Server nicht oder verlangt eine andere Anmeldung: %2</translation>
    </message>
    <message>
        <source>No connection through the proxy %1: %2</source>
        <extracomment>%1 is the proxy, %2 an error message</extracomment>
        <translation>Keine Verbindung über den Proxy %1: %2</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Nothing was sent: the CA file %1 cannot be read.</source>
        <translation>Es wurde nichts gesendet: Die CA-Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no certificate in the CA file %1.</source>
        <translation>Es wurde nichts gesendet: Die CA-Datei %1 enthält kein Zertifikat.</translation>
    </message>
</context>
<context>
    <name>OtherKeys</name>
    <message>
        <source>Table of webhooks</source>
        <translation>Tabelle der Webhooks</translation>
    </message>
    <message>
        <source>Edit the webhook</source>
        <translation>Webhook bearbeiten</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>Erste oder letzte Zeile</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Mehrere Zeilen auswählen</translation>
    </message>
    <message>
        <source>Go to a name</source>
        <translation>Zu einem Namen gehen</translation>
    </message>
    <message>
        <source>its first letters</source>
        <translation>seine ersten Buchstaben</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>Search field</source>
        <translation>Suchfeld</translation>
    </message>
    <message>
        <source>To the table</source>
        <translation>Zur Tabelle</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Zeile auswählen</translation>
    </message>
    <message>
        <source>Run, switch or show</source>
        <translation>Ausführen, wechseln oder anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Nächstes oder vorheriges Feld</translation>
    </message>
    <message>
        <source>Field, button or menu with this letter</source>
        <translation>Feld, Schaltfläche oder Menü mit diesem Buchstaben</translation>
    </message>
    <message>
        <source>Cancel or close</source>
        <translation>Abbrechen oder schließen</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Format the payload</source>
        <translation>Payload formatieren</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>Bodies and payloads</source>
        <translation>Bodys und Payloads</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next or previous match</source>
        <translation>Nächster oder vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next or previous difference</source>
        <translation>Nächster oder voriger Unterschied</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 is stored at Zendesk and cannot be read back.</source>
        <extracomment>%1 is &quot;The password&quot;, &quot;The token&quot; or &quot;The value&quot;</extracomment>
        <translation>%1 ist bei Zendesk gespeichert und kann nicht ausgelesen werden.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Header name: %1</source>
        <translation>Headername: %1</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Der Wert</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>Benutzername: %1</translation>
    </message>
    <message>
        <source>The password</source>
        <translation>Das Passwort</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Das Token</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>This version of Grapnel does not know this kind.</source>
        <translation>Diese Version von Grapnel kennt diese Art nicht.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever is on the way can read what Zendesk sends.</source>
        <translation>Nicht verschlüsselt: Unterwegs kann jeder mitlesen, was Zendesk sendet.</translation>
    </message>
    <message>
        <source>The address holds sign-in data that everyone who sees it can read.</source>
        <translation>Die Adresse enthält Zugangsdaten, die jeder lesen kann, der sie sieht.</translation>
    </message>
    <message>
        <source>The host is sent as %1</source>
        <extracomment>%1 is the host&apos;s name in its encoded form, &quot;xn--…&quot;</extracomment>
        <translation>Der Host wird als %1 gesendet</translation>
    </message>
    <message>
        <source>An app made this webhook. It cannot be cloned or deleted, and its signing secret cannot be read or reset: that is done in the app, or by uninstalling it.</source>
        <translation>Eine App hat diesen Webhook erstellt. Er kann nicht geklont oder gelöscht und sein Signaturgeheimnis weder gelesen noch zurückgesetzt werden: Das geschieht in der App oder durch deren Deinstallation.</translation>
    </message>
    <message>
        <source>Its installation has the id %1.</source>
        <translation>Ihre Installation hat die ID %1.</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <translation>Auslöser oder Automatisierung</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>by Zendesk</source>
        <translation>von Zendesk</translation>
    </message>
    <message>
        <source>by user %1</source>
        <extracomment>%1 is the id of a user, a number</extracomment>
        <translation>von Benutzer %1</translation>
    </message>
</context>
<context>
    <name>ReadOnlyText</name>
    <message>
        <source>This account is set to read only. Change that in Accounts…</source>
        <translation>Dieses Konto ist auf „Nur lesen“ eingestellt. Änderbar unter Konten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>RowResultText</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Anderswo gelöscht</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>Inzwischen geändert: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>%1 is what to do, %2 the words of a server or of the keychain in quotation marks</extracomment>
        <translation>%1 Grund: %2</translation>
    </message>
    <message>
        <source>Access was refused in the browser</source>
        <translation>Der Zugriff wurde im Browser verweigert</translation>
    </message>
    <message>
        <source>Somebody chose not to let Grapnel in. Sign in again and allow it.</source>
        <translation>Jemand hat Grapnel den Zugriff nicht gewährt. Erneut anmelden und ihn erlauben.</translation>
    </message>
    <message>
        <source>Zendesk does not grant the scopes asked for</source>
        <translation>Zendesk gewährt die angeforderten Scopes nicht</translation>
    </message>
    <message>
        <source>Ask an administrator to allow them at the OAuth client, or ask for others under Advanced.</source>
        <translation>Einen Administrator bitten, sie beim OAuth-Client zu erlauben, oder unter „Erweitert“ andere anfordern.</translation>
    </message>
    <message>
        <source>Zendesk does not know this OAuth client</source>
        <translation>Zendesk kennt diesen OAuth-Client nicht</translation>
    </message>
    <message>
        <source>Check the client identifier, and that the redirect URL at the client is the one shown here.</source>
        <translation>Die eindeutige Kennung prüfen und ob die Umleitungs-URL beim Client die hier angezeigte ist.</translation>
    </message>
    <message>
        <source>Zendesk did not let Grapnel in</source>
        <translation>Zendesk hat Grapnel nicht zugelassen</translation>
    </message>
    <message>
        <source>Try again; if that does not help, check the OAuth client in Admin Center.</source>
        <translation>Erneut versuchen; hilft das nicht, den OAuth-Client im Admin Center prüfen.</translation>
    </message>
    <message>
        <source>Zendesk refused the sign-in</source>
        <translation>Zendesk hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Check the client identifier and the client secret, and that the client is not disabled.</source>
        <translation>Die eindeutige Kennung und das Clientgeheimnis prüfen und ob der Client deaktiviert ist.</translation>
    </message>
    <message>
        <source>There is no Zendesk account at this address</source>
        <translation>Unter dieser Adresse gibt es kein Zendesk-Konto</translation>
    </message>
    <message>
        <source>Check the subdomain and the base URL.</source>
        <translation>Subdomain und Basis-URL prüfen.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Try again; if that does not help, check the network.</source>
        <translation>Niemand ist angemeldet. Erneut versuchen; hilft das nicht, das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Die Anmeldung wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody finished signing in within %n second(s)</source>
        <translation>
            <numerusform>Niemand hat die Anmeldung innerhalb von %n Sekunde abgeschlossen</numerusform>
            <numerusform>Niemand hat die Anmeldung innerhalb von %n Sekunden abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again, and allow Grapnel in the browser. If the page there shows an error, check the client identifier and the redirect URL of the OAuth client.</source>
        <translation>Erneut anmelden und Grapnel im Browser zulassen. Zeigt die Seite dort einen Fehler, die eindeutige Kennung und die Umleitungs-URL des OAuth-Clients prüfen.</translation>
    </message>
    <message>
        <source>The browser could not come back to Grapnel</source>
        <translation>Der Browser konnte nicht zu Grapnel zurückkehren</translation>
    </message>
    <message>
        <source>The port on this computer could not be opened. Look for a program that uses or blocks it, choose another redirect port, or use an access token.</source>
        <translation>Der Port auf diesem Computer konnte nicht geöffnet werden. Nach einem Programm suchen, das ihn verwendet oder blockiert, einen anderen Umleitungsport wählen oder ein Zugriffstoken verwenden.</translation>
    </message>
    <message>
        <source>An answer came that does not belong to this sign-in</source>
        <translation>Es kam eine Antwort, die nicht zu dieser Anmeldung gehört</translation>
    </message>
    <message>
        <source>It was refused, and nothing of it was used. An old page in the browser may have sent it: close it and sign in again.</source>
        <translation>Sie wurde abgelehnt und nichts davon verwendet. Vielleicht kam sie von einer alten Seite im Browser: diese schließen und erneut anmelden.</translation>
    </message>
    <message>
        <source>Zendesk answered, but gave no access token</source>
        <translation>Zendesk hat geantwortet, aber kein Zugriffstoken ausgestellt</translation>
    </message>
    <message>
        <source>Sign in again; if that does not help, check the OAuth client in Admin Center.</source>
        <translation>Erneut anmelden; hilft das nicht, den OAuth-Client im Admin Center prüfen.</translation>
    </message>
    <message>
        <source>The account is not saved yet. Keep the credentials for this session only, until Grapnel is closed, or try the keychain again. They are never written to a file.</source>
        <translation>Das Konto ist noch nicht gespeichert. Die Zugangsdaten nur für diese Sitzung behalten, bis Grapnel geschlossen wird, oder den Schlüsselbund erneut versuchen. Sie werden nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused</source>
        <translation>Der Schlüsselbund ist gesperrt oder hat abgelehnt</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached</source>
        <translation>Es ist kein Schlüsselbund erreichbar</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The keychain did not keep the credentials</source>
        <translation>Der Schlüsselbund hat die Zugangsdaten nicht aufbewahrt</translation>
    </message>
    <message>
        <source>No credentials are stored for this account</source>
        <translation>Für dieses Konto sind keine Zugangsdaten gespeichert</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Zum Fortfahren anmelden.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the credentials anew.</source>
        <translation>Entsperren und erneut versuchen oder die Zugangsdaten neu eingeben.</translation>
    </message>
    <message>
        <source>Start it and try again, or enter the credentials anew.</source>
        <translation>Starten und erneut versuchen oder die Zugangsdaten neu eingeben.</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked. Try again, or enter the credentials anew.</source>
        <translation>Vielleicht wartet er auf das Entsperren. Erneut versuchen oder die Zugangsdaten neu eingeben.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account cannot be read</source>
        <translation>Was der Schlüsselbund für dieses Konto enthält, ist nicht lesbar</translation>
    </message>
    <message>
        <source>Sign in again, or enter the credentials anew.</source>
        <translation>Erneut anmelden oder die Zugangsdaten neu eingeben.</translation>
    </message>
    <message>
        <source>The keychain did not remove the credentials</source>
        <translation>Der Schlüsselbund hat die Zugangsdaten nicht entfernt</translation>
    </message>
    <message>
        <source>The account is still here. Unlock the keychain and try again.</source>
        <translation>Das Konto ist noch da. Den Schlüsselbund entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign in again with %1</source>
        <extracomment>%1 is one or more OAuth scopes, for example webhooks:write</extracomment>
        <translation>Mit %1 erneut anmelden</translation>
    </message>
</context>
<context>
    <name>SignatureText</name>
    <message>
        <source>Enter the signing secret.</source>
        <translation>Das Signaturgeheimnis eingeben.</translation>
    </message>
    <message>
        <source>Enter the timestamp, from the header X-Zendesk-Webhook-Signature-Timestamp.</source>
        <translation>Den Zeitstempel aus dem Header X-Zendesk-Webhook-Signature-Timestamp eingeben.</translation>
    </message>
    <message>
        <source>Enter the signature, from the header X-Zendesk-Webhook-Signature.</source>
        <translation>Die Signatur aus dem Header X-Zendesk-Webhook-Signature eingeben.</translation>
    </message>
    <message>
        <source>The signature is not base64: it holds other characters than letters, digits, + and /.</source>
        <translation>Die Signatur ist kein Base64: Sie enthält andere Zeichen als Buchstaben, Ziffern, + und /.</translation>
    </message>
    <message>
        <source>The signature is written in hexadecimal; Zendesk writes it in base64.</source>
        <translation>Die Signatur ist hexadezimal geschrieben; Zendesk schreibt sie in Base64.</translation>
    </message>
    <message>
        <source>The signature has the wrong length: it takes 44 characters, “=” at the end among them.</source>
        <translation>Die Signatur hat die falsche Länge: Es müssen 44 Zeichen sein, einschließlich „=“ am Ende.</translation>
    </message>
    <message>
        <source>The signature does not match, and the timestamp is not as Zendesk writes it: 2026-01-02T03:04:05Z.</source>
        <translation>Die Signatur passt nicht, und der Zeitstempel hat nicht die Form, in der Zendesk ihn schreibt: 2026-01-02T03:04:05Z.</translation>
    </message>
    <message>
        <source>Another secret, timestamp or body was signed. JSON that was read and written anew has other bytes: take the body as it came.</source>
        <translation>Ein anderes Geheimnis, ein anderer Zeitstempel oder ein anderer Body wurde signiert. Gelesenes und neu geschriebenes JSON hat andere Bytes: den Body so verwenden, wie er ankam.</translation>
    </message>
    <message>
        <source>Another secret, timestamp or body was signed.</source>
        <translation>Ein anderes Geheimnis, ein anderer Zeitstempel oder ein anderer Body wurde signiert.</translation>
    </message>
    <message>
        <source>It matches with a line end behind the body: the last one was lost on the way here.</source>
        <translation>Sie passt mit einem Zeilenende nach dem Body: Das letzte ging auf dem Weg hierher verloren.</translation>
    </message>
    <message>
        <source>It matches without the line end at the end of the body, which was added on the way here.</source>
        <translation>Sie passt ohne das Zeilenende am Ende des Bodys, das auf dem Weg hierher hinzukam.</translation>
    </message>
    <message>
        <source>It matches with the line ends CR LF.</source>
        <translation>Sie passt mit den Zeilenenden CR LF.</translation>
    </message>
    <message>
        <source>It matches with the line ends LF.</source>
        <translation>Sie passt mit den Zeilenenden LF.</translation>
    </message>
    <message>
        <source>It matches without the byte order mark at the start of the body.</source>
        <translation>Sie passt ohne die Bytereihenfolge-Marke (BOM) am Anfang des Bodys.</translation>
    </message>
    <message>
        <source>It matches without the blanks around the secret.</source>
        <translation>Sie passt ohne die Leerzeichen um das Geheimnis.</translation>
    </message>
    <message>
        <source>It was signed with the bytes that the secret&apos;s base64 stands for. Zendesk takes the text of the secret as it is.</source>
        <translation>Signiert wurde mit den Bytes, für die das Base64 des Geheimnisses steht. Zendesk verwendet den Text des Geheimnisses, wie er ist.</translation>
    </message>
    <message>
        <source>Only the body was signed. Zendesk signs the timestamp and the body.</source>
        <translation>Nur der Body wurde signiert. Zendesk signiert den Zeitstempel und den Body.</translation>
    </message>
    <message>
        <source>Signed are the timestamp and then the body, as Zendesk does.</source>
        <translation>Signiert sind der Zeitstempel und danach der Body, wie Zendesk es macht.</translation>
    </message>
    <message>
        <source>Signed are the body and then the timestamp: the older order of 2021. Zendesk signs the timestamp first today.</source>
        <translation>Signiert sind der Body und danach der Zeitstempel: die ältere Reihenfolge von 2021. Heute signiert Zendesk den Zeitstempel zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed %1 in the future: the clocks differ.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Der Zeitstempel liegt in der Zukunft (in %1): Die Uhren gehen unterschiedlich.</translation>
    </message>
    <message>
        <source>Signed %1 ago.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Vor %1 signiert.</translation>
    </message>
    <message>
        <source>A receiver that refuses what is older than 5 minutes would refuse it.</source>
        <translation>Ein Empfänger, der alles ablehnt, was älter als 5 Minuten ist, würde sie ablehnen.</translation>
    </message>
    <message>
        <source>The signature matches</source>
        <translation>Die Signatur passt</translation>
    </message>
    <message>
        <source>The signature matches in the older order</source>
        <translation>Die Signatur passt in der älteren Reihenfolge</translation>
    </message>
    <message>
        <source>Signed with the public test secret</source>
        <translation>Mit dem öffentlichen Testgeheimnis signiert</translation>
    </message>
    <message>
        <source>Zendesk signs tests of webhooks so that are not created yet. Anyone can: a receiver must not take it for genuine.</source>
        <translation>So signiert Zendesk Tests von Webhooks, die noch nicht erstellt sind. Das kann jeder: Ein Empfänger darf es nicht für echt halten.</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>Die Signatur passt nicht</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
</context>
<context>
    <name>TestText</name>
    <message>
        <source>The built-in sandbox</source>
        <translation>Die eingebaute Sandbox</translation>
    </message>
    <message>
        <source>No credential goes along.</source>
        <translation>Es werden keine Zugangsdaten mitgesendet.</translation>
    </message>
    <message>
        <source>The stored credential goes along (%1).</source>
        <extracomment>%1 is &quot;Basic, user name zd&quot;, &quot;Bearer token&quot; or &quot;API key in X-Key&quot;</extracomment>
        <translation>Die gespeicherten Zugangsdaten werden mitgesendet (%1).</translation>
    </message>
    <message>
        <source>The credential typed in the editor goes along.</source>
        <translation>Die im Editor eingegebenen Zugangsdaten werden mitgesendet.</translation>
    </message>
    <message>
        <source>The stored credential belongs to %1 and will be sent to %2 instead.</source>
        <extracomment>%1 and %2 are hosts</extracomment>
        <translation>Die gespeicherten Zugangsdaten gehören zu %1, werden aber an %2 gesendet.</translation>
    </message>
    <message>
        <source>Over plain http anyone on the way can read it.</source>
        <translation>Über unverschlüsseltes http kann unterwegs jeder die Zugangsdaten lesen.</translation>
    </message>
    <message>
        <source>This is a private address, which Zendesk cannot reach.</source>
        <translation>Das ist eine private Adresse, die Zendesk nicht erreichen kann.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this endpoint.</source>
        <translation>An diesen Endpunkt kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>%1 will send a real %2 request to %3.</source>
        <extracomment>%1 is Zendesk or the sandbox, %2 an HTTP method, %3 a host</extracomment>
        <translation>%1 sendet eine echte %2-Anfrage an %3.</translation>
    </message>
    <message>
        <source>Signed with the webhook&apos;s signing secret.</source>
        <translation>Mit dem Signaturgeheimnis des Webhooks signiert.</translation>
    </message>
    <message>
        <source>Signed with Zendesk&apos;s published test secret.</source>
        <translation>Mit dem von Zendesk veröffentlichten Testgeheimnis signiert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a webhook, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) have warnings too.</source>
        <translation>
            <numerusform>Für %n weiteren gibt es ebenfalls Warnungen.</numerusform>
            <numerusform>Für %n weitere gibt es ebenfalls Warnungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Behind a list of hosts</extracomment>
        <translation>
            <numerusform>%1 und %n weiteren</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will send %n real request(s), one after the other, to %2. Stored credentials go along.</source>
        <extracomment>%1 is Zendesk or the sandbox, %2 a list of hosts</extracomment>
        <translation>
            <numerusform>%1 sendet %n echte Anfrage an %2. Gespeicherte Zugangsdaten werden mitgesendet.</numerusform>
            <numerusform>%1 sendet %n echte Anfragen nacheinander an %2. Gespeicherte Zugangsdaten werden mitgesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1, as stored</source>
        <translation>%1, wie gespeichert</translation>
    </message>
    <message>
        <source>Basic, user name %1, as typed</source>
        <translation>Basic, Benutzername %1, wie eingegeben</translation>
    </message>
    <message>
        <source>API key in %1, as typed</source>
        <translation>API-Schlüssel in %1, wie eingegeben</translation>
    </message>
    <message>
        <source>Bearer token, as typed</source>
        <translation>Bearer-Token, wie eingegeben</translation>
    </message>
    <message>
        <source>a percent sign needs two hexadecimal digits after it (%25 for the sign itself)</source>
        <translation>nach einem Prozentzeichen müssen zwei hexadezimale Ziffern stehen (%25 für das Zeichen selbst)</translation>
    </message>
    <message>
        <source>“%1” has to be percent-encoded</source>
        <translation>„%1“ muss prozentcodiert sein</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>Where the payload is wrong: line, column, and what is wrong there</extracomment>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket comment</source>
        <translation>Ticketkommentar</translation>
    </message>
</context>
<context>
    <name>ValidationText</name>
    <message>
        <source>Enter a name.</source>
        <translation>Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>Enter the address that Zendesk is to call.</source>
        <translation>Die Adresse eingeben, die Zendesk aufrufen soll.</translation>
    </message>
    <message>
        <source>Enter a whole address, with https:// and a host.</source>
        <translation>Eine vollständige Adresse mit https:// und Host eingeben.</translation>
    </message>
    <message>
        <source>Zendesk calls https or http addresses only, not %1.</source>
        <extracomment>%1 is the beginning of a web address, such as &quot;ftp&quot;</extracomment>
        <translation>Zendesk ruft nur Adressen mit https oder http auf, nicht %1.</translation>
    </message>
    <message>
        <source>An address cannot hold spaces. Write %20 where one is meant.</source>
        <translation>Eine Adresse darf keine Leerzeichen enthalten. Wo eines gemeint ist, %20 schreiben.</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>Mindestens ein Ereignis auswählen.</translation>
    </message>
    <message>
        <source>“%1” is not an event type. One reads like zen:event-type:ticket.created.</source>
        <translation>„%1“ ist kein Ereignistyp. Ein solcher lautet etwa zen:event-type:ticket.created.</translation>
    </message>
    <message>
        <source>Webhooks for Zendesk events use POST.</source>
        <translation>Webhooks für Zendesk-Ereignisse verwenden POST.</translation>
    </message>
    <message>
        <source>Webhooks for Zendesk events use JSON.</source>
        <translation>Webhooks für Zendesk-Ereignisse verwenden JSON.</translation>
    </message>
    <message>
        <source>A webhook serves events or triggers and automations, not both.</source>
        <translation>Ein Webhook ist entweder für Ereignisse oder für Auslöser (Trigger) und Automatisierungen da, nicht für beides.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Den Benutzernamen eingeben.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Das Token eingeben.</translation>
    </message>
    <message>
        <source>Enter the name of the header that carries the key.</source>
        <translation>Den Namen des Headers eingeben, der den Schlüssel überträgt.</translation>
    </message>
    <message>
        <source>A header name holds letters, digits and hyphens only, no spaces or colons.</source>
        <translation>Ein Headername besteht nur aus Buchstaben, Ziffern und Bindestrichen, ohne Leerzeichen und Doppelpunkte.</translation>
    </message>
    <message>
        <source>Enter the value of the key.</source>
        <translation>Den Wert des Schlüssels eingeben.</translation>
    </message>
    <message>
        <source>The credential holds a line break or another control character. Type it again.</source>
        <translation>Die Zugangsdaten enthalten einen Zeilenumbruch oder ein anderes Steuerzeichen. Erneut eingeben.</translation>
    </message>
    <message>
        <source>A header has a value but no name.</source>
        <translation>Ein Header hat einen Wert, aber keinen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not a header name: letters, digits and hyphens only.</source>
        <translation>„%1“ ist kein Headername: nur Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>The value of “%1” holds a line break or another control character.</source>
        <translation>Der Wert von „%1“ enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>“%1” is there more than once. Upper and lower case make no difference.</source>
        <translation>„%1“ kommt mehrmals vor. Groß- und Kleinschreibung spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Another webhook has this name. Zendesk allows it, but they are easily mixed up.</source>
        <translation>Ein anderer Webhook hat bereits diesen Namen. Zendesk lässt das zu, aber Verwechslungen liegen nahe.</translation>
    </message>
    <message>
        <source>With http, what Zendesk sends can be read on its way. Use https where you can.</source>
        <translation>Mit http kann unterwegs mitgelesen werden, was Zendesk sendet. Wenn möglich, https verwenden.</translation>
    </message>
    <message>
        <source>The address holds a user name or password, which everybody sees who sees the address. Use Authentication instead.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort; beides sieht jeder, der die Adresse sieht. Stattdessen die Authentifizierung verwenden.</translation>
    </message>
    <message>
        <source>Zendesk cannot reach “%1” from the internet.</source>
        <translation>Zendesk kann „%1“ aus dem Internet nicht erreichen.</translation>
    </message>
    <message>
        <source>“%1” looks like a placeholder that was left in.</source>
        <translation>„%1“ sieht nach einem vergessenen Platzhalter aus.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of known events. Zendesk may refuse it.</source>
        <translation>„%1“ steht nicht in der Liste der bekannten Ereignisse. Zendesk lehnt es möglicherweise ab.</translation>
    </message>
    <message>
        <source>Zendesk sets “%1” itself and may ignore or refuse it here.</source>
        <translation>Zendesk setzt „%1“ selbst und ignoriert den Header hier möglicherweise oder lehnt ihn ab.</translation>
    </message>
    <message>
        <source>“%1” looks like a credential. Whoever may see the webhook can read it: use Authentication instead.</source>
        <translation>„%1“ sieht nach Zugangsdaten aus. Wer den Webhook sehen darf, kann sie lesen: stattdessen die Authentifizierung verwenden.</translation>
    </message>
    <message>
        <source>Zendesk sends custom headers to https addresses only.</source>
        <translation>Zendesk sendet eigene Header nur an Adressen mit https.</translation>
    </message>
</context>
<context>
    <name>XmlTree</name>
    <message>
        <source>It has more elements or levels than a tree is shown of.</source>
        <translation>Es hat mehr Elemente oder Ebenen, als ein Baum zeigen kann.</translation>
    </message>
</context>
<context>
    <name>grapnel::AboutWindow</name>
    <message>
        <source>About Grapnel</source>
        <translation>Über Grapnel</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Not a product of Zendesk.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jegliche Gewährleistung. Kein Produkt von Zendesk.</translation>
    </message>
    <message>
        <source>Look after the webhooks of a Zendesk account.</source>
        <translation>Die Webhooks eines Zendesk-Kontos verwalten.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Copies these versions. No account, host or file name is among them.</source>
        <translation>Kopiert diese Versionen. Konten, Hosts oder Dateinamen sind nicht darunter.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountEditor</name>
    <message>
        <source>Edit account – %1</source>
        <extracomment>Title of a window; %1 is the name of an account</extracomment>
        <translation>Konto bearbeiten – %1</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Reading the keychain. It may ask you to unlock it.</source>
        <translation>Der Schlüsselbund wird gelesen. Er bittet möglicherweise um Entsperren.</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Zuerst anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Signed in. Testing the connection…</source>
        <translation>Angemeldet. Die Verbindung wird getestet&#xa0;…</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Die Verbindung wird getestet&#xa0;…</translation>
    </message>
    <message>
        <source>Saving in the keychain. It may ask you to unlock it.</source>
        <translation>Wird im Schlüsselbund gespeichert. Er bittet möglicherweise um Entsperren.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Save the account before closing?</source>
        <translation>Das Konto vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>What you entered is lost if you discard it.</source>
        <translation>Beim Verwerfen gehen die Eingaben verloren.</translation>
    </message>
    <message>
        <source>This session only</source>
        <extracomment>Keeps credentials in memory until Grapnel is closed</extracomment>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Konto speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountForm</name>
    <message>
        <source>Enter a name.</source>
        <translation>Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>A subdomain holds letters, digits and hyphens only.</source>
        <translation>Eine Subdomain besteht nur aus Buchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>Enter the unique identifier of the OAuth client.</source>
        <translation>Die eindeutige Kennung des OAuth-Clients eingeben.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Das Clientgeheimnis eingeben.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the token&apos;s owner.</source>
        <translation>Die E-Mail-Adresse des Inhabers des Tokens eingeben.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Das API-Token eingeben.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Das Zugriffstoken eingeben.</translation>
    </message>
    <message>
        <source>Another account has this name. They are easily mixed up.</source>
        <translation>Ein anderes Konto hat bereits diesen Namen. Verwechslungen liegen nahe.</translation>
    </message>
    <message>
        <source>Leave “/token” out: it is added when signing in.</source>
        <translation>„/token“ weglassen: Es wird bei der Anmeldung angehängt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>S&amp;ubdomain</source>
        <translation>S&amp;ubdomain</translation>
    </message>
    <message>
        <source>“example” for example.zendesk.com</source>
        <translation>„example“ für example.zendesk.com</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>Um&amp;gebung</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>Nur &amp;lesen</translation>
    </message>
    <message>
        <source>Nothing can be changed in this account from here, and no tests are sent.</source>
        <translation>In diesem Konto kann von hier aus nichts geändert werden, und es werden keine Tests gesendet.</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>Anmelde&amp;methode</translation>
    </message>
    <message>
        <source>C&amp;lient identifier</source>
        <translation>Eindeutige &amp;Kennung</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>Umleitungs-URL</translation>
    </message>
    <message>
        <source>Em&amp;ail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>&amp;Keep stored API token</source>
        <translation>Gespei&amp;chertes API-Token behalten</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>API-&amp;Token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>&amp;Keep stored access token</source>
        <translation>Gespei&amp;chertes Zugriffstoken behalten</translation>
    </message>
    <message>
        <source>A&amp;ccess token</source>
        <translation>&amp;Zugriffstoken</translation>
    </message>
    <message>
        <source>Grapnel cannot renew it: when it ends, enter a new one.</source>
        <translation>Grapnel kann es nicht erneuern: Läuft es ab, ein neues eingeben.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Er&amp;weitert</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheimnis</translation>
    </message>
    <message>
        <source>&amp;Keep stored client secret</source>
        <translation>Gespei&amp;chertes Clientgeheimnis behalten</translation>
    </message>
    <message>
        <source>Clien&amp;t secret</source>
        <translation>Clientgeheimni&amp;s</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Sc&amp;opes</translation>
    </message>
    <message>
        <source>What is asked for at the sign-in, parted by spaces. Left empty, it is the least that Grapnel needs.</source>
        <translation>Was bei der Anmeldung angefordert wird, durch Leerzeichen getrennt. Leer gelassen, ist es das Mindeste, was Grapnel benötigt.</translation>
    </message>
    <message>
        <source>Any that is free</source>
        <extracomment>Of a port of this computer</extracomment>
        <translation>Beliebiger freier</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>Umleitungsport</translation>
    </message>
    <message>
        <source>Only for the case that the page in the browser refuses the redirect URL: choose a port, such as 8414, and enter the redirect URL with it in the OAuth client.</source>
        <translation>Nur für den Fall, dass die Seite im Browser die Umleitungs-URL ablehnt: einen Port wählen, etwa 8414, und die Umleitungs-URL mit diesem Port im OAuth-Client eintragen.</translation>
    </message>
    <message>
        <source>Copy redirect URL</source>
        <translation>Umleitungs-URL kopieren</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountSwitcher</name>
    <message>
        <source>Account %1</source>
        <extracomment>Name of a button for screen readers; %1 is an account and the words for it, for example &quot;acme, PRODUCTION&quot;</extracomment>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>%1. Switch to another account</source>
        <extracomment>Tool tip of a button; %1 is the account that shows</extracomment>
        <translation>%1. Zu einem anderen Konto wechseln</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten&#xa0;…</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>Konto &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 (from the environment)</source>
        <extracomment>Entry of a menu; %1 is an account that the environment&apos;s variables name</extracomment>
        <translation>%1 (aus Umgebungsvariablen)</translation>
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
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Anmeldemethode</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading: whether an account is signed in</extracomment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountTools</name>
    <message>
        <source>Local inbox…</source>
        <translation>Lokaler Eingang&#xa0;…</translation>
    </message>
    <message>
        <source>Secrets were hidden</source>
        <translation>Geheimnisse wurden verborgen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pressed or moved for %n minute(s). What was revealed, copied or typed of a secret is gone.</source>
        <translation>
            <numerusform>Seit %n Minute wurde weder eine Taste noch die Maus benutzt. Angezeigte, kopierte und eingegebene Geheimnisse wurden entfernt.</numerusform>
            <numerusform>Seit %n Minuten wurde weder eine Taste noch die Maus benutzt. Angezeigte, kopierte und eingegebene Geheimnisse wurden entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::AccountsController</name>
    <message>
        <source>The accounts could not be saved</source>
        <translation>Die Konten konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights to its folder and the room on the disk. What you changed holds until Grapnel ends; it is tried again then and at your next change.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 lässt sich nicht schreiben. Prüfen Sie die Rechte an seinem Ordner und den Platz auf dem Datenträger. Was Sie geändert haben, gilt bis zum Beenden von Grapnel; dabei und bei Ihrer nächsten Änderung wird es noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountsWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>“%1” is signed out</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>„%1“ ist abgemeldet</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>„%1“ wurde entfernt</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Zuerst anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Die Verbindung wird getestet&#xa0;…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Abmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Removing the account…</source>
        <translation>Das Konto wird entfernt&#xa0;…</translation>
    </message>
    <message>
        <source>Its entry in the keychain is removed.</source>
        <translation>Sein Eintrag im Schlüsselbund wird entfernt.</translation>
    </message>
    <message>
        <source>The access token is revoked at Zendesk.</source>
        <translation>Das Zugriffstoken wird bei Zendesk widerrufen.</translation>
    </message>
    <message>
        <source>The token itself stays valid at Zendesk: end it there if nobody else uses it.</source>
        <translation>Das Token selbst bleibt bei Zendesk gültig: dort widerrufen, wenn es sonst niemand verwendet.</translation>
    </message>
    <message>
        <source>Drafts, column layout and copies of deleted webhooks stay on this computer. Nothing changes in the Zendesk account.</source>
        <translation>Entwürfe, Spaltenanordnung und Kopien gelöschter Webhooks bleiben auf diesem Computer. Im Zendesk-Konto ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from Grapnel?</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>„%1“ aus Grapnel entfernen?</translation>
    </message>
    <message>
        <source>The connection to “%1” works</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Die Verbindung zu „%1“ funktioniert</translation>
    </message>
    <message>
        <source>The connection to “%1” does not work</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Die Verbindung zu „%1“ funktioniert nicht</translation>
    </message>
    <message>
        <source>Its credentials are no longer on this computer.</source>
        <translation>Seine Zugangsdaten sind nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>Its credentials are no longer on this computer, but Zendesk did not revoke the token (%1). It ends by itself, or in Admin Center.</source>
        <extracomment>%1 is what went wrong</extracomment>
        <translation>Seine Zugangsdaten sind nicht mehr auf diesem Computer, aber Zendesk hat das Token nicht widerrufen (%1). Es läuft von selbst ab oder lässt sich im Admin Center widerrufen.</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Sign o&amp;ut</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>Konto &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Shows the webhooks of an account</extracomment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Remove it all the same</source>
        <extracomment>Removes an account although the keychain did not remove its entry</extracomment>
        <translation>Trotzdem entfernen</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Noch keine Konten</translation>
    </message>
    <message>
        <source>Add a Zendesk account to see its webhooks here.</source>
        <translation>Ein Zendesk-Konto hinzufügen, um hier seine Webhooks zu sehen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>grapnel::ActionButtons</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>grapnel::AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Send an answer</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Verbindung schließen</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>Nie antworten</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>Name: Wert</translation>
    </message>
    <message>
        <source>&amp;Reaction</source>
        <translation>&amp;Reaktion</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>St&amp;atus</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Verzögerung</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>The status is a number from 200 to 599.</source>
        <translation>Der Status ist eine Zahl von 200 bis 599.</translation>
    </message>
    <message>
        <source>%1 The last right answer stays in force.</source>
        <translation>%1 Die letzte gültige Antwort gilt weiter.</translation>
    </message>
    <message>
        <source>Headers, line %1: write “Name: value”.</source>
        <translation>Header, Zeile %1: „Name: Wert“ schreiben.</translation>
    </message>
    <message>
        <source>Headers, line %1: this cannot be the name of a header.</source>
        <translation>Header, Zeile %1: Das kann kein Headername sein.</translation>
    </message>
    <message>
        <source>Headers, line %1: the value holds a control character.</source>
        <translation>Header, Zeile %1: Der Wert enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Headers, line %1: the inbox writes this header itself.</source>
        <translation>Header, Zeile %1: Diesen Header schreibt der Eingang selbst.</translation>
    </message>
</context>
<context>
    <name>grapnel::ApiClient</name>
    <message>
        <source>Nothing was sent: plain http would show the credentials to everyone on the way.</source>
        <translation>Es wurde nichts gesendet: Über unverschlüsseltes http wären die Zugangsdaten unterwegs für jeden lesbar.</translation>
    </message>
    <message>
        <source>Nothing was sent: the base URL of the account cannot be used.</source>
        <translation>Es wurde nichts gesendet: Die Basis-URL des Kontos ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Nothing was sent: the credentials contain a line break or another control character.</source>
        <translation>Es wurde nichts gesendet: Die Zugangsdaten enthalten einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>Nothing was sent: this is not an id.</source>
        <translation>Es wurde nichts gesendet: Das ist keine ID.</translation>
    </message>
    <message>
        <source>Nothing was sent: this account is set to read only.</source>
        <translation>Es wurde nichts gesendet: Dieses Konto ist auf „Nur lesen“ eingestellt.</translation>
    </message>
</context>
<context>
    <name>grapnel::Application</name>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Warten auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>It holds the password of the proxy. It may ask you to unlock it.</source>
        <translation>Er enthält das Passwort des Proxys. Möglicherweise muss er entsperrt werden.</translation>
    </message>
    <message>
        <source>The keychain did not take the renewed sign-in of “%1”</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Der Schlüsselbund hat die erneuerte Anmeldung von „%1“ nicht übernommen</translation>
    </message>
    <message>
        <source>It is used until Grapnel ends. After that you will have to sign in again.</source>
        <translation>Sie wird bis zum Beenden von Grapnel verwendet. Danach ist eine neue Anmeldung nötig.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Some windows are open</source>
        <translation>Einige Fenster sind geöffnet</translation>
    </message>
    <message>
        <source>The main window changes its language when they are closed and nothing is under way.</source>
        <translation>Das Hauptfenster wechselt die Sprache, wenn sie geschlossen sind und nichts mehr läuft.</translation>
    </message>
    <message>
        <source>The sample data cannot be shown. Start Grapnel again; if that does not help, install it anew. (%1)</source>
        <extracomment>%1 is what the system says, mostly in English</extracomment>
        <translation>Die Beispieldaten können nicht angezeigt werden. Grapnel neu starten; hilft das nicht, neu installieren. (%1)</translation>
    </message>
</context>
<context>
    <name>grapnel::AuthenticationForm</name>
    <message>
        <source>&amp;Keep stored credential</source>
        <translation>Gespei&amp;cherte Zugangsdaten behalten</translation>
    </message>
    <message>
        <source>Re&amp;place credential</source>
        <translation>&amp;Zugangsdaten ersetzen</translation>
    </message>
    <message>
        <source>Rem&amp;ove credential</source>
        <translation>Zugangsdaten entfe&amp;rnen</translation>
    </message>
    <message>
        <source>U&amp;sername</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Heade&amp;r name</source>
        <translation>Hea&amp;dername</translation>
    </message>
    <message>
        <source>Header va&amp;lue</source>
        <translation>Headerwer&amp;t</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>Headername</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Headerwert</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1. The credential is stored at Zendesk and cannot be read back.</source>
        <translation>%1. Die Zugangsdaten sind bei Zendesk gespeichert und können nicht ausgelesen werden.</translation>
    </message>
    <message>
        <source>Zendesk will call the endpoint without signing in. The stored credential cannot be brought back.</source>
        <translation>Zendesk ruft den Endpunkt dann ohne Anmeldung auf. Die gespeicherten Zugangsdaten lassen sich nicht wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>grapnel::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>grapnel::BodyCopyButton</name>
    <message>
        <source>Copy body</source>
        <translation>Body kopieren</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert&#xa0;…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>grapnel::BrowserSignIn</name>
    <message>
        <source>Nothing was opened: the base URL of the account cannot be used.</source>
        <translation>Es wurde nichts geöffnet: Die Basis-URL des Kontos ist nicht verwendbar.</translation>
    </message>
</context>
<context>
    <name>grapnel::CandidatesPage</name>
    <message>
        <source>&amp;This is it</source>
        <translation>&amp;Das ist er</translation>
    </message>
    <message>
        <source>Webhooks that may be it</source>
        <translation>Infrage kommende Webhooks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Zendesk did not answer, and looking did not tell whether the webhook was created. Sending again may make a second one.</source>
        <translation>Zendesk hat nicht geantwortet, und auch das Nachsehen hat nicht geklärt, ob der Webhook erstellt wurde. Erneutes Senden kann einen zweiten erzeugen.</translation>
    </message>
    <message numerus="yes">
        <source>Zendesk did not answer. %n webhook(s) that were found may be the new one. Sending again may make a second one.</source>
        <translation>
            <numerusform>Zendesk hat nicht geantwortet. Es wurde %n Webhook gefunden, der der neue sein kann. Erneutes Senden kann einen zweiten erzeugen.</numerusform>
            <numerusform>Zendesk hat nicht geantwortet. Es wurden %n Webhooks gefunden, von denen einer der neue sein kann. Erneutes Senden kann einen zweiten erzeugen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::CertificateField</name>
    <message>
        <source>Further certificate authorities</source>
        <translation>Weitere Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Zertifikatsdatei auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <extracomment>Filter of a file dialog; keep the parentheses and what is in them</extracomment>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>grapnel::ChangesTable</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>Stands for a field that is empty</extracomment>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>grapnel::Chip</name>
    <message>
        <source>Remove filter %1</source>
        <extracomment>%1 is a filter that is in force, for example &quot;Status: Active&quot;</extracomment>
        <translation>Filter entfernen: %1</translation>
    </message>
</context>
<context>
    <name>grapnel::ClipboardNotice</name>
    <message>
        <source>Clear now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Take the secret off the clipboard</source>
        <translation>Das Geheimnis aus der Zwischenablage entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Secret on the clipboard for %n s</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>Geheimnis noch %n s in der Zwischenablage</numerusform>
            <numerusform>Geheimnis noch %n s in der Zwischenablage</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret on the clipboard</source>
        <translation>Geheimnis in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>grapnel::CloneWindow</name>
    <message>
        <source>Clone webhook – %1</source>
        <extracomment>Title of a window; %1 is the webhook&apos;s name</extracomment>
        <translation>Webhook klonen – %1</translation>
    </message>
    <message>
        <source>Clone webhook</source>
        <translation>Webhook klonen</translation>
    </message>
    <message>
        <source>Cloning…</source>
        <translation>Wird geklont&#xa0;…</translation>
    </message>
    <message>
        <source>Zendesk did not answer. Finding out what it did…</source>
        <translation>Zendesk hat nicht geantwortet. Es wird ermittelt, was geschehen ist&#xa0;…</translation>
    </message>
    <message>
        <source>Cloned. Reading the copy…</source>
        <translation>Geklont. Die Kopie wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The copy was deleted</source>
        <translation>Die Kopie wurde gelöscht</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>Another webhook has this name. Zendesk allows it, but they are easily mixed up.</source>
        <translation>Ein anderer Webhook hat bereits diesen Namen. Zendesk lässt das zu, aber Verwechslungen liegen nahe.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete copy</source>
        <translation>Kopie löschen</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>It is called %1 and is active: it is called from now on.</source>
        <translation>Sie heißt %1 und ist aktiv: Sie wird ab sofort aufgerufen.</translation>
    </message>
    <message>
        <source>It is called %1 and is inactive.</source>
        <translation>Sie heißt %1 und ist inaktiv.</translation>
    </message>
    <message>
        <source>The copy is there, but not as you wished</source>
        <translation>Die Kopie ist da, aber nicht wie gewünscht</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>&amp;Clone again</source>
        <translation>Erneut &amp;klonen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Exact clone (keeps stored credentials)</source>
        <translation>&amp;Exakter Klon (behält gespeicherte Zugangsdaten)</translation>
    </message>
    <message>
        <source>New webhook &amp;from this one</source>
        <translation>Neuer Webhoo&amp;k aus diesem</translation>
    </message>
    <message>
        <source>Not possible: an app made this webhook, and Zendesk refuses to clone it.</source>
        <translation>Nicht möglich: Eine App hat diesen Webhook erstellt, und Zendesk verweigert das Klonen.</translation>
    </message>
    <message>
        <source>Zendesk copies it with its credential. For a moment the copy is live as the original is; then it gets the name and status below.</source>
        <translation>Zendesk kopiert ihn mit seinen Zugangsdaten. Für einen Moment ist die Kopie so aktiv wie das Original; dann erhält sie den Namen und Status von unten.</translation>
    </message>
    <message>
        <source>Opens the form filled in from this webhook. Credentials are typed again.</source>
        <translation>Öffnet das Formular, ausgefüllt mit den Angaben dieses Webhooks. Zugangsdaten sind neu einzugeben.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Start inactive</source>
        <translation>&amp;Inaktiv anlegen</translation>
    </message>
    <message>
        <source>No copy was found at Zendesk: try again.</source>
        <translation>Bei Zendesk wurde keine Kopie gefunden: erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>grapnel::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>grapnel::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command, account or webhook</source>
        <translation>Befehl, Konto oder Webhook</translation>
    </message>
    <message>
        <source>Search commands, accounts and webhooks</source>
        <translation>Befehle, Konten und Webhooks suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Enter shows the webhook, Ctrl+Enter edits it.</source>
        <translation>Enter zeigt den Webhook an, Strg+Enter bearbeitet ihn.</translation>
    </message>
    <message>
        <source>Enter runs, Up and Down choose, Esc closes.</source>
        <translation>Enter führt aus, Pfeil auf und ab wählen aus, Esc schließt.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Kein Treffer.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Das ist jetzt nicht möglich.</translation>
    </message>
</context>
<context>
    <name>grapnel::ConflictPage</name>
    <message>
        <source>(none)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Keep all of &amp;theirs</source>
        <translation>Überall &amp;fremden Stand behalten</translation>
    </message>
    <message>
        <source>Keep all of &amp;mine</source>
        <translation>Überall &amp;eigenen Stand behalten</translation>
    </message>
    <message>
        <source>Somebody else has changed this webhook since you opened it, in fields that you left alone. Their changes stay; nothing has been sent yet.</source>
        <translation>Jemand anderes hat diesen Webhook seit dem Öffnen geändert, in Feldern, die hier unberührt blieben. Diese Änderungen bleiben erhalten; gesendet wurde noch nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed this webhook since you opened it. Choose which value to keep in %n field(s) that you both changed; nothing has been sent yet.</source>
        <translation>
            <numerusform>Jemand anderes hat diesen Webhook seit dem Öffnen geändert. Für %n auf beiden Seiten geändertes Feld ist zu wählen, welcher Wert bleibt; gesendet wurde noch nichts.</numerusform>
            <numerusform>Jemand anderes hat diesen Webhook seit dem Öffnen geändert. Für %n auf beiden Seiten geänderte Felder ist zu wählen, welcher Wert bleibt; gesendet wurde noch nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>One of three values to choose from: what somebody else has saved meanwhile</extracomment>
        <translation>Fremder Stand</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>One of three values to choose from: what the user has typed</extracomment>
        <translation>Eigener Stand</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>One of three values to choose from: what it was before both changes</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Also changed by somebody else; stays as it is:</source>
        <translation>Ebenfalls von jemand anderem geändert; bleibt so:</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Fields that both changed</source>
        <translation>Felder, die beide geändert haben</translation>
    </message>
</context>
<context>
    <name>grapnel::ConnectionEditor</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <translation>Auslöser oder Automatisierung</translation>
    </message>
    <message>
        <source>Zendesk events</source>
        <translation>Zendesk-Ereignisse</translation>
    </message>
    <message>
        <source>Zendesk fixes the connection when a webhook is created.</source>
        <translation>Zendesk legt die Verbindung beim Erstellen eines Webhooks fest.</translation>
    </message>
    <message>
        <source>New webhook &amp;from this one</source>
        <translation>Neuer Webhoo&amp;k aus diesem</translation>
    </message>
</context>
<context>
    <name>grapnel::ConnectionTest</name>
    <message>
        <source>The server answered as to somebody who is not signed in.</source>
        <translation>Der Server hat geantwortet, als wäre niemand angemeldet.</translation>
    </message>
</context>
<context>
    <name>grapnel::ConnectionView</name>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
</context>
<context>
    <name>grapnel::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>grapnel::CreateWindow</name>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>Create webhook</source>
        <translation>Webhook erstellen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>We&amp;bhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Create again</source>
        <translation>&amp;Erneut erstellen</translation>
    </message>
</context>
<context>
    <name>grapnel::DeleteWindow</name>
    <message>
        <source>Delete webhook</source>
        <translation>Webhook löschen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Delete without a copy</source>
        <translation>Ohne Kopie löschen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) not deleted</source>
        <translation>
            <numerusform>%n Webhook nicht gelöscht</numerusform>
            <numerusform>%n Webhooks nicht gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped before their turn.</source>
        <translation>Der Vorgang wurde vorher abgebrochen.</translation>
    </message>
    <message>
        <source>The copy could not be saved, so nothing was deleted</source>
        <translation>Die Kopie ließ sich nicht speichern, daher wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhook(s)?</source>
        <translation>
            <numerusform>%n Webhook löschen?</numerusform>
            <numerusform>%n Webhooks löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Zendesk stops calling the endpoint at once. Neither the id nor the signing secret can be brought back: a webhook made anew has others.</source>
        <translation>Zendesk ruft den Endpunkt ab sofort nicht mehr auf. Weder die ID noch das Signaturgeheimnis lassen sich wiederherstellen: Ein neu erstellter Webhook hat andere.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Webhooks to delete</source>
        <translation>Zu löschende Webhooks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Type the number of webhooks to confirm</source>
        <translation>Zur &amp;Bestätigung die Anzahl der Webhooks eingeben</translation>
    </message>
    <message>
        <source>&amp;Type the name to confirm</source>
        <translation>Zur &amp;Bestätigung den Namen eingeben</translation>
    </message>
    <message>
        <source>&amp;Save a copy first</source>
        <translation>Zuerst eine &amp;Kopie speichern</translation>
    </message>
    <message>
        <source>A JSON file without credentials and secrets</source>
        <translation>Eine JSON-Datei ohne Zugangsdaten und Geheimnisse</translation>
    </message>
</context>
<context>
    <name>grapnel::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>grapnel::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details pane</source>
        <translation>Detailbereich</translation>
    </message>
</context>
<context>
    <name>grapnel::DetailsHeader</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aktualisiert&#xa0;…</translation>
    </message>
    <message>
        <source>Made by an app</source>
        <extracomment>Badge of a webhook that an app from the marketplace made</extracomment>
        <translation>Von einer App erstellt</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Unbekannter Status</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 is &quot;Active&quot; or &quot;Inactive&quot;</extracomment>
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>grapnel::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No webhook selected</source>
        <translation>Kein Webhook ausgewählt</translation>
    </message>
    <message>
        <source>Select one in the list to see everything about it.</source>
        <translation>Einen in der Liste auswählen, um alles über ihn zu sehen.</translation>
    </message>
    <message>
        <source>Reading the webhook…</source>
        <translation>Der Webhook wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) selected</source>
        <translation>
            <numerusform>%n Webhook ausgewählt</numerusform>
            <numerusform>%n Webhooks ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see everything about it.</source>
        <translation>Einen einzelnen auswählen, um alles über ihn zu sehen.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The webhook could not be read.</source>
        <translation>Der Webhook konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
</context>
<context>
    <name>grapnel::EditWindow</name>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Review chan&amp;ges…</source>
        <translation>&amp;Änderungen prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Replace &amp;whole webhook (PUT)…</source>
        <translation>&amp;Gesamten Webhook ersetzen (PUT)&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;New webhook from this one</source>
        <translation>&amp;Neuer Webhook aus diesem</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>We&amp;bhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nichts zu speichern</translation>
    </message>
    <message>
        <source>Zendesk has all of this already.</source>
        <translation>Zendesk hat bereits genau diesen Stand.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Reading the webhook…</source>
        <translation>Der Webhook wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The form shows what the list has. It is read again before anything is saved.</source>
        <translation>Das Formular zeigt den Stand der Liste. Vor dem Speichern wird der Webhook neu gelesen.</translation>
    </message>
    <message>
        <source>Edit webhook – %1</source>
        <extracomment>Title of a window; %1 is the webhook&apos;s name</extracomment>
        <translation>Webhook bearbeiten – %1</translation>
    </message>
    <message>
        <source>Replace whole webhook</source>
        <translation>Gesamten Webhook ersetzen</translation>
    </message>
    <message>
        <source>Not known whether it was saved</source>
        <translation>Unklar, ob gespeichert wurde</translation>
    </message>
    <message>
        <source>Zendesk did not answer, and looking did not tell. What you typed is still here; saving again is safe.</source>
        <translation>Zendesk hat nicht geantwortet, und auch das Nachsehen brachte keine Klarheit. Alle Eingaben sind noch da; erneutes Speichern ist gefahrlos.</translation>
    </message>
    <message>
        <source>New webhook from this one</source>
        <translation>Neuer Webhook aus diesem</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Anderswo gelöscht</translation>
    </message>
    <message>
        <source>This webhook no longer exists at Zendesk. What you typed is still here.</source>
        <translation>Diesen Webhook gibt es bei Zendesk nicht mehr. Alle Eingaben sind noch da.</translation>
    </message>
</context>
<context>
    <name>grapnel::EditingActions</name>
    <message>
        <source>&amp;New webhook…</source>
        <translation>&amp;Neuer Webhook&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Klonen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>Deacti&amp;vate</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Made by an app: Zendesk refuses to clone it.</source>
        <translation>Von einer App erstellt: Zendesk verweigert das Klonen.</translation>
    </message>
    <message>
        <source>Made by an app: Zendesk refuses to delete it. Uninstall the app instead.</source>
        <translation>Von einer App erstellt: Zendesk verweigert das Löschen. Stattdessen die App deinstallieren.</translation>
    </message>
</context>
<context>
    <name>grapnel::EditingController</name>
    <message>
        <source>“%1” was created</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>„%1“ wurde erstellt</translation>
    </message>
    <message>
        <source>Zendesk did not answer, but the webhook is there.</source>
        <translation>Zendesk hat nicht geantwortet, aber der Webhook ist da.</translation>
    </message>
    <message>
        <source>“%1” was cloned and is active</source>
        <translation>„%1“ wurde geklont und ist aktiv</translation>
    </message>
    <message>
        <source>“%1” was cloned and is inactive</source>
        <translation>„%1“ wurde geklont und ist inaktiv</translation>
    </message>
    <message>
        <source>It has the stored credential of the original and a signing secret of its own.</source>
        <translation>Der Klon hat die gespeicherten Zugangsdaten des Originals und ein eigenes Signaturgeheimnis.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) made by an app left out</source>
        <translation>
            <numerusform>%n von einer App erstellter Webhook ausgelassen</numerusform>
            <numerusform>%n von einer App erstellte Webhooks ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Zendesk refuses to delete them. Uninstall the app instead.</source>
        <translation>Zendesk verweigert das Löschen. Stattdessen die App deinstallieren.</translation>
    </message>
    <message>
        <source>Deactivate webhook</source>
        <translation>Webhook deaktivieren</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>„%1“ deaktivieren?</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n webhook(s)?</source>
        <translation>
            <numerusform>%n Webhook deaktivieren?</numerusform>
            <numerusform>%n Webhooks deaktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a production account. Zendesk stops calling the endpoint until the webhook is activated again.</source>
        <translation>Dies ist ein Produktionskonto. Zendesk ruft den Endpunkt erst wieder auf, wenn der Webhook erneut aktiviert wird.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo changing “%1”</source>
        <translation>&amp;Rückgängig: Änderung an „%1“</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo activating %n webhook(s)</source>
        <translation>
            <numerusform>&amp;Rückgängig: Aktivierung von %n Webhook</numerusform>
            <numerusform>&amp;Rückgängig: Aktivierung von %n Webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo deactivating %n webhook(s)</source>
        <translation>
            <numerusform>&amp;Rückgängig: Deaktivierung von %n Webhook</numerusform>
            <numerusform>&amp;Rückgängig: Deaktivierung von %n Webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>Open drafts</source>
        <translation>Entwürfe öffnen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved draft(s) from last time</source>
        <translation>
            <numerusform>%n nicht gespeicherter Entwurf vom letzten Mal</numerusform>
            <numerusform>%n nicht gespeicherte Entwürfe vom letzten Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks are still being changed</source>
        <translation>Es werden noch Webhooks geändert</translation>
    </message>
    <message>
        <source>This stops after those under way.</source>
        <translation>Nach den bereits laufenden Änderungen ist Schluss.</translation>
    </message>
    <message>
        <source>It could not be read back; refresh the list to see it as Zendesk has it.</source>
        <translation>Er ließ sich nicht erneut lesen; die Liste aktualisieren, um den Stand bei Zendesk zu sehen.</translation>
    </message>
    <message>
        <source>A credential was changed, so this cannot be undone.</source>
        <translation>Da Zugangsdaten geändert wurden, lässt sich das nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” was saved</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>„%1“ wurde gespeichert</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>„%1“ wurde gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) deleted</source>
        <translation>
            <numerusform>%n Webhook gelöscht</numerusform>
            <numerusform>%n Webhooks gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>A copy is in %1</source>
        <translation>Eine Kopie liegt in %1</translation>
    </message>
    <message>
        <source>“%1” is as it was before</source>
        <translation>„%1“ ist wieder wie zuvor</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are as they were before</source>
        <translation>
            <numerusform>%n Webhook ist wieder wie zuvor</numerusform>
            <numerusform>%n Webhooks sind wieder wie zuvor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) not undone</source>
        <translation>
            <numerusform>%n Webhook nicht zurückgesetzt</numerusform>
            <numerusform>%n Webhooks nicht zurückgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Undoing %n change(s)</source>
        <translation>
            <numerusform>%n Änderung wird rückgängig gemacht</numerusform>
            <numerusform>%n Änderungen werden rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>grapnel::EditorFindBar</name>
    <message>
        <source>Find</source>
        <extracomment>Placeholder of a search field</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message numerus="yes">
        <source>More than %n matches</source>
        <translation>
            <numerusform>Mehr als %n Treffer</numerusform>
            <numerusform>Mehr als %n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the matches of a search is shown: &quot;2 of 5&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>grapnel::EditorWindow</name>
    <message>
        <source>Checking whether it has changed at Zendesk…</source>
        <translation>Es wird geprüft, ob sich bei Zendesk etwas geändert hat&#xa0;…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Zendesk did not answer. Finding out what it did…</source>
        <translation>Zendesk hat nicht geantwortet. Es wird ermittelt, was geschehen ist&#xa0;…</translation>
    </message>
    <message>
        <source>Saved. Reading it back…</source>
        <translation>Gespeichert. Der neue Stand wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Zendesk refused what is marked below</source>
        <translation>Zendesk hat die unten markierten Angaben abgelehnt</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>There is an unsaved draft of %1</source>
        <translation>Es gibt einen nicht gespeicherten Entwurf vom %1</translation>
    </message>
    <message>
        <source>Credentials were not kept and are to be typed again.</source>
        <translation>Zugangsdaten wurden nicht aufbewahrt und sind neu einzugeben.</translation>
    </message>
    <message>
        <source>Save your changes before closing?</source>
        <translation>Änderungen vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>They are lost if you discard them.</source>
        <translation>Beim Verwerfen gehen sie verloren.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes from another page of the window to the form</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Request prev&amp;iew</source>
        <translation>Anfragev&amp;orschau</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still here: try again.</source>
        <translation>Es wurde nichts gespeichert. Alle Eingaben sind noch da: erneut versuchen.</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Testen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>grapnel::EnvironmentTag</name>
    <message>
        <source>DEMO</source>
        <extracomment>Word beside the account&apos;s name: sample data, nothing real</extracomment>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <extracomment>Word beside the account&apos;s name: what is done here has effect on real work</extracomment>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>Word beside the account&apos;s name: an account for trying things out</extracomment>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>READ ONLY</source>
        <extracomment>Word beside the account&apos;s name: nothing may be changed in it</extracomment>
        <translation>NUR LESEN</translation>
    </message>
</context>
<context>
    <name>grapnel::EventPicker</name>
    <message>
        <source>Search events, or type zen:event-type:…</source>
        <translation>Ereignisse suchen oder zen:event-type:… eingeben</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Ereignisse suchen</translation>
    </message>
    <message>
        <source>Selected onl&amp;y</source>
        <translation>Nur ausgewäh&amp;lte</translation>
    </message>
    <message>
        <source>Add event type</source>
        <translation>Ereignist&amp;yp hinzufügen</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>Ausgewählte Ereignisse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole event type reads like zen:event-type:ticket.created</source>
        <translation>Ein vollständiger Ereignistyp lautet etwa zen:event-type:ticket.created</translation>
    </message>
    <message>
        <source>Not in the list. Press Enter to add it.</source>
        <translation>Nicht in der Liste. Mit der Eingabetaste hinzufügen.</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Kein Ereignis passt</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>grapnel::EventTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a family of events: how many are chosen, and of how many</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 selected</source>
        <translation>%1, %2 von %3 ausgewählt</translation>
    </message>
</context>
<context>
    <name>grapnel::FilterBar</name>
    <message>
        <source>Status filter</source>
        <translation>Statusfilter</translation>
    </message>
    <message>
        <source>All</source>
        <comment>status filter</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status filter</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status filter</comment>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <extracomment>Label of the status filter; the letter behind &amp; is its shortcut</extracomment>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Search webhooks</source>
        <translation>Webhooks suchen</translation>
    </message>
    <message>
        <source>Search all columns</source>
        <translation>Alle Spalten durchsuchen</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Namen durchsuchen</translation>
    </message>
    <message>
        <source>Status: Active</source>
        <translation>Status: Aktiv</translation>
    </message>
    <message>
        <source>Status: Inactive</source>
        <translation>Status: Inaktiv</translation>
    </message>
    <message>
        <source>Any column: %1</source>
        <extracomment>A filter in force; %1 is what was searched for, in quotation marks</extracomment>
        <translation>Beliebige Spalte: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>A filter in force; %1 is what was searched for, in quotation marks</extracomment>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>grapnel::FindBar</name>
    <message>
        <source>Find</source>
        <extracomment>Placeholder of a search field</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the matches of a search is shown: &quot;2 of 5&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>grapnel::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Notify when something long has finished in the background</source>
        <translation>&amp;Benachrichtigen, wenn etwas Längeres im Hintergrund beendet ist</translation>
    </message>
    <message>
        <source>Open the last account</source>
        <translation>Letztes Konto öffnen</translation>
    </message>
    <message>
        <source>Let me choose an account</source>
        <translation>Konto auswählen lassen</translation>
    </message>
    <message>
        <source>At the &amp;start</source>
        <translation>Beim &amp;Start</translation>
    </message>
    <message>
        <source>An account that is named on the command line or in the environment is opened in any case.</source>
        <translation>Ein Konto, das in der Befehlszeile oder in Umgebungsvariablen genannt ist, wird in jedem Fall geöffnet.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>A language of the program: that of the system</extracomment>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Holds at once. Windows in which something is under way keep theirs until they are closed.</source>
        <translation>Gilt sofort. Fenster, in denen etwas läuft, behalten ihre Sprache, bis sie geschlossen werden.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification says what has ended and how many webhooks it was about, and names none of them.</source>
        <translation>Die Benachrichtigung des Desktops sagt, was beendet ist und um wie viele Webhooks es ging, und nennt keinen davon.</translation>
    </message>
</context>
<context>
    <name>grapnel::HeaderEditor</name>
    <message>
        <source>Custom headers</source>
        <translation>Eigene Header</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>&amp;Header hinzufügen</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Header entfernen</translation>
    </message>
</context>
<context>
    <name>grapnel::HeaderTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the table of custom HTTP headers</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>grapnel::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
</context>
<context>
    <name>grapnel::HelpTools</name>
    <message>
        <source>Grapnel &amp;help</source>
        <translation>Grapnel-&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Neuigkeiten</translation>
    </message>
    <message>
        <source>About Grapnel</source>
        <translation>Über Grapnel</translation>
    </message>
</context>
<context>
    <name>grapnel::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Ergebnis der Suche</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s)</source>
        <translation>
            <numerusform>Auf %n Seite gefunden</numerusform>
            <numerusform>Auf %n Seiten gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::HexTableModel</name>
    <message>
        <source>Offset</source>
        <extracomment>Column: where in the body a row of bytes begins</extracomment>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
</context>
<context>
    <name>grapnel::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Tests that you send appear here.</source>
        <translation>Hier erscheinen die gesendeten Tests.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Verlauf löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is kept when this window closes.</source>
        <translation>Nach dem Schließen dieses Fensters bleibt nichts erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>The last payload and the last %n test(s) are kept in %1, without credentials.</source>
        <translation>
            <numerusform>Die letzte Payload und der letzte Test (%n) werden in %1 aufbewahrt, ohne Zugangsdaten.</numerusform>
            <numerusform>Die letzte Payload und die letzten %n Tests werden in %1 aufbewahrt, ohne Zugangsdaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Forget the tests of this webhook?</source>
        <translation>Die Tests dieses Webhooks vergessen?</translation>
    </message>
    <message>
        <source>Their requests and responses are deleted from this computer.</source>
        <translation>Ihre Anfragen und Antworten werden von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>A command: shows two answers side by side</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Select two tests that were answered to see what differs</source>
        <translation>Zwei beantwortete Tests auswählen, um Unterschiede zu sehen</translation>
    </message>
</context>
<context>
    <name>grapnel::HttpAttempt</name>
    <message>
        <source>No complete answer came in time.</source>
        <translation>Es kam nicht rechtzeitig eine vollständige Antwort.</translation>
    </message>
    <message>
        <source>No connection could be made in time.</source>
        <translation>Es kam nicht rechtzeitig eine Verbindung zustande.</translation>
    </message>
    <message>
        <source>The answer is larger than %1.</source>
        <translation>Die Antwort ist größer als %1.</translation>
    </message>
</context>
<context>
    <name>grapnel::InboxTableModel</name>
    <message>
        <source>Not checked</source>
        <extracomment>Of the signature of a request</extracomment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Valid signature</source>
        <translation>Gültige Signatur</translation>
    </message>
    <message>
        <source>Signature does not match</source>
        <translation>Signatur passt nicht</translation>
    </message>
    <message>
        <source>Signed with the static test secret</source>
        <translation>Mit dem festen Testgeheimnis signiert</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Keine Signatur</translation>
    </message>
    <message>
        <source>Unknown webhook</source>
        <translation>Unbekannter Webhook</translation>
    </message>
    <message>
        <source>Secret not available</source>
        <translation>Geheimnis nicht verfügbar</translation>
    </message>
    <message>
        <source>Not an HTTP request</source>
        <translation>Keine HTTP-Anfrage</translation>
    </message>
    <message>
        <source>%1 (too large, refused)</source>
        <translation>%1 (zu groß, abgelehnt)</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (unvollständig)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Both are times: local time, then UTC</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Of a URL</extracomment>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
</context>
<context>
    <name>grapnel::InboxWindow</name>
    <message>
        <source>Local inbox</source>
        <translation>Lokaler Eingang</translation>
    </message>
    <message>
        <source>Zendesk cannot reach this computer</source>
        <translation>Zendesk kann diesen Computer nicht erreichen</translation>
    </message>
    <message>
        <source>The URL works from here only. To receive from Zendesk, run a tunnel of your own to it and give the webhook the tunnel&apos;s address.</source>
        <translation>Die URL funktioniert nur von hier aus. Um von Zendesk zu empfangen, einen eigenen Tunnel hierher betreiben und dem Webhook die Adresse des Tunnels geben.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
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
        <translation>Empfangene Anfragen</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Noch keine Anfrage</translation>
    </message>
    <message>
        <source>&amp;Verify signatures</source>
        <translation>Signaturen prü&amp;fen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Empfangsbereit</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Another program uses this port. Choose another one, or Any.</source>
        <translation>Ein anderes Programm verwendet diesen Port. Einen anderen wählen oder „Beliebig“.</translation>
    </message>
    <message>
        <source>You may not use this port. Choose one from 1024 up, or Any.</source>
        <translation>Dieser Port darf nicht verwendet werden. Einen ab 1024 wählen oder „Beliebig“.</translation>
    </message>
    <message>
        <source>The inbox cannot listen</source>
        <translation>Der Eingang kann nichts empfangen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n older dropped</source>
        <extracomment>%1: &quot;500 requests&quot;</extracomment>
        <translation>
            <numerusform>%1, %n ältere verworfen</numerusform>
            <numerusform>%1, %n ältere verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>&amp;New webhook with this URL</source>
        <translation>&amp;Neuer Webhook mit dieser URL</translation>
    </message>
    <message>
        <source>The inbox is stopped</source>
        <translation>Der Eingang ist angehalten</translation>
    </message>
    <message>
        <source>Nothing can come in until it listens.</source>
        <translation>Solange er nicht lauscht, kommt nichts an.</translation>
    </message>
    <message>
        <source>1. Create a webhook with this URL, or give it to one you have.
2. Use Test…, or do in Zendesk what it subscribes to.
3. Choose the request here to look into it.</source>
        <translation>1. Einen Webhook mit dieser URL erstellen, oder sie einem vorhandenen geben.
2. „Testen&#xa0;…“ verwenden, oder in Zendesk tun, was er abonniert hat.
3. Die Anfrage hier auswählen, um sie anzusehen.</translation>
    </message>
</context>
<context>
    <name>grapnel::JsonPage</name>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Webhook as JSON</source>
        <translation>Webhook als JSON</translation>
    </message>
    <message>
        <source>Find in JSON</source>
        <translation>In JSON suchen</translation>
    </message>
    <message>
        <source>Find in JSON (%1)</source>
        <translation>In JSON suchen (%1)</translation>
    </message>
</context>
<context>
    <name>grapnel::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <extracomment>Value of a JSON object that can be unfolded: how many members it has</extracomment>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <extracomment>Value of a JSON array that can be unfolded: how many elements it has</extracomment>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a JSON member</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: value of a JSON member</extracomment>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>grapnel::ListBanner</name>
    <message>
        <source>The rows are from %1.</source>
        <extracomment>How old the rows are that stay after a failure; %1 is a time, or a date and time</extracomment>
        <translation>Die Zeilen haben den Stand %1.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Nächster Versuch in %n&#xa0;s.</numerusform>
            <numerusform>Nächster Versuch in %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests were sent in one minute; nothing is lost.</source>
        <translation>Es wurden zu viele Anfragen in einer Minute gesendet; verloren ist nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait.</source>
        <translation>
            <numerusform>%n Anfrage wartet.</numerusform>
            <numerusform>%n Anfragen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>Der Server bittet um eine Pause</translation>
    </message>
    <message numerus="yes">
        <source>Going on in %n s.</source>
        <translation>
            <numerusform>Weiter in %n&#xa0;s.</numerusform>
            <numerusform>Weiter in %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the answer could not be read</source>
        <translation>
            <numerusform>%n Teil der Antwort war nicht lesbar</numerusform>
            <numerusform>%n Teile der Antwort waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be read is shown; the fields concerned are empty.</source>
        <translation>Lesbares wird angezeigt; die betroffenen Felder sind leer.</translation>
    </message>
</context>
<context>
    <name>grapnel::ListPlaceholder</name>
    <message>
        <source>Loading webhooks</source>
        <translation>Webhooks werden geladen</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Nächster Versuch in %n&#xa0;s.</numerusform>
            <numerusform>Nächster Versuch in %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>No webhook matches</source>
        <translation>Kein Webhook passt</translation>
    </message>
    <message>
        <source>All webhooks are loaded, and none of them matches the filters.</source>
        <translation>Alle Webhooks sind geladen, und keiner passt zu den Filtern.</translation>
    </message>
    <message>
        <source>The server looks for names only. Load all webhooks to search every column.</source>
        <translation>Der Server sucht nur nach Namen. Alle Webhooks laden, um jede Spalte zu durchsuchen.</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Noch keine Webhooks</translation>
    </message>
    <message>
        <source>This account has no webhooks. Create the first one here, or refresh after creating one in Zendesk.</source>
        <translation>Dieses Konto hat keine Webhooks. Den ersten hier erstellen, oder einen in Zendesk erstellen und dann aktualisieren.</translation>
    </message>
    <message>
        <source>Nothing is loaded</source>
        <translation>Nichts geladen</translation>
    </message>
    <message>
        <source>Loading was cancelled before the first webhooks came.</source>
        <translation>Das Laden wurde abgebrochen, bevor die ersten Webhooks eintrafen.</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Warten auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>It holds what this account is signed in with. It may be asking you to unlock it, perhaps in a window behind this one.</source>
        <translation>Er enthält die Anmeldung dieses Kontos. Vielleicht wartet er auf das Entsperren, womöglich in einem Fenster hinter diesem.</translation>
    </message>
    <message>
        <source>This account has no webhooks. Refresh after creating one in Zendesk.</source>
        <translation>Dieses Konto hat keine Webhooks. Einen in Zendesk erstellen und dann aktualisieren.</translation>
    </message>
</context>
<context>
    <name>grapnel::LoadAllWatch</name>
    <message>
        <source>Not all webhooks could be loaded</source>
        <translation>Nicht alle Webhooks konnten geladen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) loaded</source>
        <translation>
            <numerusform>%n Webhook geladen</numerusform>
            <numerusform>%n Webhooks geladen</numerusform>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>Grapnel – %1 – %2</source>
        <extracomment>Title of the main window; %1 is the account, %2 the word for its environment</extracomment>
        <translation>Grapnel – %1 – %2</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>E&amp;instellungen&#xa0;…</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <source>Switch to account %1</source>
        <extracomment>Command in the list of shortcuts; %1 is a number from 1 to 9</extracomment>
        <translation>Zu Konto %1 wechseln</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
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
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Further certificate authorities</source>
        <translation>Weitere &amp;Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>A PEM file with the authorities that your network signs with. They are trusted besides the system&apos;s; without it only the system&apos;s are.</source>
        <translation>Eine PEM-Datei mit den Zertifizierungsstellen, mit denen das eigene Netzwerk signiert. Ihnen wird zusätzlich zu denen des Systems vertraut; ohne die Datei nur denen des Systems.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>Zeitlimits</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>What creates or changes a webhook is repeated only when it is certain that nothing was done. When Zendesk says how long to wait, that counts.</source>
        <translation>Was einen Webhook erstellt oder ändert, wird nur wiederholt, wenn sicher ist, dass nichts geschehen ist. Nennt Zendesk eine Wartezeit, gilt diese.</translation>
    </message>
    <message>
        <source>Retries per operation</source>
        <translation>Wiederholungen je Vorgang</translation>
    </message>
    <message>
        <source>Until it is co&amp;nnected</source>
        <translation>Bis zur &amp;Verbindung</translation>
    </message>
    <message>
        <source>Without any &amp;data</source>
        <translation>&amp;Ohne Daten</translation>
    </message>
    <message>
        <source>A request as a who&amp;le</source>
        <translation>An&amp;frage insgesamt</translation>
    </message>
</context>
<context>
    <name>grapnel::OAuthCredentialSource</name>
    <message>
        <source>There is nothing to get a new access token with.</source>
        <translation>Es ist nichts vorhanden, womit sich ein neues Zugriffstoken abrufen ließe.</translation>
    </message>
</context>
<context>
    <name>grapnel::OperationRetries</name>
    <message>
        <source>List</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Auflisten</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Clone</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Operation of the API: replaces a webhook as a whole</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Patch</source>
        <extracomment>Operation of the API: changes parts of a webhook</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Show secret</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Geheimnis anzeigen</translation>
    </message>
    <message>
        <source>Reset secret</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Geheimnis zurücksetzen</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>An operation has the retries that hold for all</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Own</source>
        <extracomment>An operation has retries of its own</extracomment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Retries per operation</source>
        <translation>Wiederholungen je Vorgang</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>Retries of %1</source>
        <extracomment>%1 is an operation of the API</extracomment>
        <translation>Wiederholungen für „%1“</translation>
    </message>
</context>
<context>
    <name>grapnel::OverviewPage</name>
    <message>
        <source>Not since it was created</source>
        <translation>Seit dem Erstellen nicht</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>Endpunkt-URL</translation>
    </message>
    <message>
        <source>Copy endpoint URL</source>
        <translation>Endpunkt-URL kopieren</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>HTTP method</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Request format</source>
        <translation>Anfrageformat</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Eigene Header</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Identifier of a webhook</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
</context>
<context>
    <name>grapnel::PageFooter</name>
    <message>
        <source>The next webhooks could not be loaded: %1. The rows above stay.</source>
        <extracomment>%1 says why, like &quot;No connection to the server&quot;</extracomment>
        <translation>Die nächsten Webhooks konnten nicht geladen werden: %1. Die Zeilen oben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Loading more webhooks…</source>
        <translation>Weitere Webhooks werden geladen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>grapnel::PaletteModel</name>
    <message>
        <source>not possible now</source>
        <extracomment>Of a command, for a screen reader</extracomment>
        <translation>jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>grapnel::PaletteTool</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette&#xa0;…</translation>
    </message>
    <message>
        <source>Switch account</source>
        <extracomment>Row of the command palette: goes over to an account</extracomment>
        <translation>Konto wechseln</translation>
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
        <translation>Payload</translation>
    </message>
    <message>
        <source>Pa&amp;yload</source>
        <translation>Pa&amp;yload</translation>
    </message>
    <message>
        <source>Insert sample</source>
        <translation>Beispiel einfügen</translation>
    </message>
    <message>
        <source>Replace the payload by a made-up one</source>
        <translation>Die Payload durch ein erfundenes Beispiel ersetzen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Make compact</source>
        <translation>Kompakt formatieren</translation>
    </message>
    <message>
        <source>Payload check</source>
        <translation>Prüfung der Payload</translation>
    </message>
    <message>
        <source>Go to error</source>
        <translation>Zum Fehler</translation>
    </message>
    <message>
        <source>%1; Zendesk takes 256 KiB at most</source>
        <translation>%1; Zendesk nimmt höchstens 256 KiB an</translation>
    </message>
    <message>
        <source>Empty: the request has no body</source>
        <translation>Leer: Die Anfrage hat keinen Body</translation>
    </message>
    <message>
        <source>No errors, %1</source>
        <extracomment>The payload can be read; %1 is its size</extracomment>
        <translation>Keine Fehler, %1</translation>
    </message>
</context>
<context>
    <name>grapnel::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Save the rest</source>
        <translation>Rest speichern</translation>
    </message>
    <message>
        <source>Why it cannot be saved</source>
        <translation>Warum nicht gespeichert werden kann</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation>Für diese Seite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a page, %2 a sentence that says what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <source>Restore the defaults of the page “%1”?</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>Die Standardwerte der Seite „%1“ wiederherstellen?</translation>
    </message>
    <message>
        <source>Nothing changes until you save.</source>
        <translation>Bis zum Speichern ändert sich nichts.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The keychain is locked, or refused access.</source>
        <translation>Der Schlüsselbund ist gesperrt oder hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached.</source>
        <translation>Es ist kein Schlüsselbund erreichbar.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not stored</source>
        <translation>Das Passwort des Proxys wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not removed</source>
        <translation>Das Passwort des Proxys wurde nicht entfernt</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The password is never put into a file.</source>
        <translation>Es ist noch nichts gespeichert. Das Passwort wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Es ist noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>The preferences could not be written</source>
        <translation>Die Einstellungen konnten nicht geschrieben werden</translation>
    </message>
    <message>
        <source>They hold until the program ends. Check that the folder of the settings can be written to, and save again.</source>
        <translation>Sie gelten bis zum Ende des Programms. Prüfen, ob der Ordner der Einstellungen beschreibbar ist, und erneut speichern.</translation>
    </message>
</context>
<context>
    <name>grapnel::ProxyForm</name>
    <message>
        <source>As the system is set up</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Dieser Proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Addresses of this computer are reached without a proxy in any case.</source>
        <translation>Adressen dieses Computers werden in jedem Fall ohne Proxy erreicht.</translation>
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
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Empty if the proxy asks for no login.</source>
        <translation>Leer, wenn der Proxy keine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>Keep stored password</source>
        <translation>Gespeichertes Passwort behalten</translation>
    </message>
    <message>
        <source>Replace password</source>
        <translation>Passwort ersetzen</translation>
    </message>
    <message>
        <source>Remove password</source>
        <translation>Passwort entfernen</translation>
    </message>
    <message>
        <source>Stored password</source>
        <translation>Gespeichertes Passwort</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>It is kept in the keychain of the system, never in a file.</source>
        <translation>Es wird im Schlüsselbund des Systems aufbewahrt, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host.</source>
        <translation>Den Host des Proxys eingeben.</translation>
    </message>
    <message>
        <source>Enter a host name or address only, without “http://” and port.</source>
        <translation>Nur einen Hostnamen oder eine Adresse eingeben, ohne „http://“ und Port.</translation>
    </message>
    <message>
        <source>Enter the new password, or keep or remove the stored one.</source>
        <translation>Das neue Passwort eingeben oder das gespeicherte behalten oder entfernen.</translation>
    </message>
</context>
<context>
    <name>grapnel::RedirectPages</name>
    <message>
        <source>en</source>
        <extracomment>The code of your language, as in the lang attribute of HTML</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>Die Anmeldung hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>This sign-in was used already.</source>
        <translation>Diese Anmeldung wurde bereits verwendet.</translation>
    </message>
    <message>
        <source>This does not belong to the sign-in.</source>
        <translation>Das gehört nicht zur Anmeldung.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>This is not what a browser sends after a sign-in.</source>
        <translation>Das ist nicht, was ein Browser nach einer Anmeldung sendet.</translation>
    </message>
    <message>
        <source>This page can be closed.</source>
        <translation>Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>Grapnel says why. This page can be closed.</source>
        <translation>Der Grund steht in Grapnel. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>Nothing of it was used. Begin again in Grapnel; this page can be closed.</source>
        <translation>Nichts davon wurde verwendet. In Grapnel neu beginnen; diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>It works once only, and nothing of this was used. This page can be closed.</source>
        <translation>Sie funktioniert nur einmal, und nichts davon wurde verwendet. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>Another page or program sent it, and not the sign-in that Grapnel began. Nothing of it was used.</source>
        <translation>Eine andere Seite oder ein anderes Programm hat es gesendet, nicht die in Grapnel begonnene Anmeldung. Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>Grapnel waits here for the browser to come back from signing in. Nothing of this was used.</source>
        <translation>Grapnel wartet hier darauf, dass der Browser von der Anmeldung zurückkehrt. Nichts davon wurde verwendet.</translation>
    </message>
</context>
<context>
    <name>grapnel::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
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
        <translation>Den gesamten Webhook ersetzen?</translation>
    </message>
    <message>
        <source>Saving changes sends only what you changed. Replacing (PUT) sends everything that the form holds, and Zendesk drops what is not sent. A stored credential cannot be read back, so it is dropped unless you choose Replace credential and type it again.</source>
        <translation>Beim Speichern von Änderungen wird nur das Geänderte gesendet. Beim Ersetzen (PUT) wird der gesamte Inhalt des Formulars gesendet, und Zendesk verwirft, was nicht gesendet wird. Gespeicherte Zugangsdaten können nicht ausgelesen werden; sie gehen daher verloren, wenn sie nicht mit „Zugangsdaten ersetzen“ neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Nothing is dropped this time: the form holds all that Zendesk has.</source>
        <translation>Diesmal geht nichts verloren: Das Formular enthält alles, was Zendesk hat.</translation>
    </message>
    <message>
        <source>Zendesk will drop:</source>
        <translation>Zendesk verwirft:</translation>
    </message>
    <message>
        <source>• %1: %2</source>
        <extracomment>A field and the value that it loses, in a list</extracomment>
        <translation>• %1: %2</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestHeaders</name>
    <message>
        <source>Show &amp;credentials</source>
        <translation>&amp;Zugangsdaten zeigen</translation>
    </message>
    <message>
        <source>Show credentials</source>
        <translation>Zugangsdaten zeigen</translation>
    </message>
    <message>
        <source>What is masked here is masked in what is copied too.</source>
        <translation>Was hier verdeckt ist, ist auch beim Kopieren verdeckt.</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogModel</name>
    <message>
        <source>Cancelled</source>
        <extracomment>Of a request</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Of the target of a request</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <extracomment>Of a request</extracomment>
        <translation>Nicht akzeptiert</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Anfragelimit</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Of a request</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Redirect not followed</source>
        <translation>Umleitung nicht gefolgt</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Unbrauchbare Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 (repeat)</source>
        <extracomment>The number of an attempt that repeats an earlier one</extracomment>
        <translation>%1 (Wiederholung)</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Of a URL</extracomment>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Of an answer of HTTP</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogTool</name>
    <message>
        <source>Request log…</source>
        <translation>Anfrageprotokoll&#xa0;…</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogView</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogWindow</name>
    <message>
        <source>Request log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Filter by method, path, status or request id</source>
        <translation>Nach Methode, Pfad, Status oder Anfrage-ID filtern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>&amp;Failures only</source>
        <translation>Nur &amp;Fehler</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>&amp;Mitlaufen</translation>
    </message>
    <message>
        <source>Keep the newest request in sight</source>
        <translation>Die neueste Anfrage im Blick behalten</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Anzahl der Anfragen</translation>
    </message>
    <message>
        <source>Copy request &amp;id</source>
        <translation>Anfrage-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Of requests</extracomment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>Of requests: those that the filter lets through</extracomment>
        <translation>
            <numerusform>%n angezeigt</numerusform>
            <numerusform>%n angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Every request to Zendesk is listed here as it is answered, without credentials, bodies and search texts.</source>
        <translation>Jede Anfrage an Zendesk wird hier aufgeführt, sobald sie beantwortet ist, ohne Zugangsdaten, Bodys und Suchtexte.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Keine Anfrage passt</translation>
    </message>
    <message>
        <source>The log has requests that the filter does not show.</source>
        <translation>Das Protokoll enthält Anfragen, die der Filter nicht zeigt.</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestPreview</name>
    <message>
        <source>Request preview</source>
        <translation>Anfragevorschau</translation>
    </message>
    <message>
        <source>Credentials are shown as bullets and sent as typed.</source>
        <translation>Zugangsdaten werden als Punkte angezeigt und wie eingegeben gesendet.</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to send.</source>
        <translation>Nichts geändert: Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>Only what you changed is sent. Everything else stays as it is at Zendesk.</source>
        <translation>Nur das Geänderte wird gesendet. Alles andere bleibt bei Zendesk, wie es ist.</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestView</name>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Keine Anfrage gewählt</translation>
    </message>
    <message>
        <source>Its body, its headers and what its signature says are shown here.</source>
        <translation>Hier stehen ihr Body, ihre Header und was ihre Signatur besagt.</translation>
    </message>
    <message>
        <source>Received request</source>
        <translation>Empfangene Anfrage</translation>
    </message>
    <message>
        <source>compressed with %1, shown as it came</source>
        <extracomment>%1 is the name of a compression: &quot;gzip&quot;</extracomment>
        <translation>mit %1 komprimiert, gezeigt, wie sie ankam</translation>
    </message>
    <message>
        <source>not a request of HTTP, the first bytes are shown</source>
        <translation>keine HTTP-Anfrage, gezeigt werden die ersten Bytes</translation>
    </message>
    <message>
        <source>too large, refused</source>
        <translation>zu groß, abgelehnt</translation>
    </message>
    <message>
        <source>incomplete: the connection ended before the end</source>
        <translation>unvollständig: Die Verbindung endete vorzeitig</translation>
    </message>
</context>
<context>
    <name>grapnel::ResetWindow</name>
    <message>
        <source>Reset signing secret</source>
        <translation>Signaturgeheimnis zurücksetzen</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Unclear whether the secret was reset: %1</source>
        <extracomment>%1 is what went wrong</extracomment>
        <translation>Unklar, ob das Geheimnis zurückgesetzt wurde: %1</translation>
    </message>
    <message>
        <source>“Reveal secret” shows which one is valid now. Compare it with the receiver&apos;s before you reset again.</source>
        <translation>„Geheimnis anzeigen“ zeigt, welches jetzt gilt. Vor einem erneuten Zurücksetzen mit dem des Empfängers vergleichen.</translation>
    </message>
    <message>
        <source>stopped after it was sent</source>
        <translation>nach dem Senden abgebrochen</translation>
    </message>
    <message>
        <source>&amp;Type the name to confirm</source>
        <translation>Zur &amp;Bestätigung den Namen eingeben</translation>
    </message>
    <message>
        <source>Reset the signing secret of “%1”?</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>Das Signaturgeheimnis von „%1“ zurücksetzen?</translation>
    </message>
    <message>
        <source>The old secret ends at once. %1 then takes every delivery for forged, and those that it refuses are lost, until it has the new secret.</source>
        <extracomment>%1 is the host that the webhook calls</extracomment>
        <translation>Das alte Geheimnis endet sofort. %1 hält dann jede Zustellung für gefälscht, bis dort das neue Geheimnis eingetragen ist; was bis dahin abgelehnt wird, ist verloren.</translation>
    </message>
    <message>
        <source>Zendesk makes the new secret at the reset, so the receiver cannot have it before. Have someone ready to enter it there, or let the receiver skip the check for that time. The old secret cannot be brought back.</source>
        <translation>Zendesk erzeugt das neue Geheimnis beim Zurücksetzen, der Empfänger kann es also nicht vorher haben. Jemanden bereithalten, der es dort einträgt, oder den Empfänger so lange auf die Prüfung verzichten lassen. Das alte Geheimnis lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Enter it at the receiver now: deliveries are signed with it from here on.</source>
        <translation>Jetzt beim Empfänger eintragen: Zustellungen werden ab sofort damit signiert.</translation>
    </message>
    <message>
        <source>The signing secret was reset</source>
        <translation>Das Signaturgeheimnis wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>Reset secret</source>
        <translation>Geheimnis zurücksetzen</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>Wird zurückgesetzt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseBody</name>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Trotzdem anzeigen</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>Im Body suchen</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>Bytes des Bodys</translation>
    </message>
    <message>
        <source>Pretty</source>
        <extracomment>Ways to show a body: as a tree</extracomment>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Vorheriger Teil</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading the body…</source>
        <translation>Der Body wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Kein Body</translation>
    </message>
    <message>
        <source>The answer has headers only.</source>
        <translation>Die Antwort hat nur Header.</translation>
    </message>
    <message>
        <source>A picture, %1</source>
        <translation>Ein Bild, %1</translation>
    </message>
    <message>
        <source>Pictures are not opened here. Save it, or look at its bytes in Hex.</source>
        <translation>Bilder werden hier nicht geöffnet. Speichern oder die Bytes unter „Hex“ ansehen.</translation>
    </message>
    <message>
        <source>Not text, %1</source>
        <translation>Kein Text, %1</translation>
    </message>
    <message>
        <source>Save it, or look at its bytes in Hex.</source>
        <translation>Speichern oder die Bytes unter „Hex“ ansehen.</translation>
    </message>
    <message>
        <source>A large body, %1</source>
        <translation>Ein großer Body, %1</translation>
    </message>
    <message>
        <source>Bodies of more than %1 are not shown by themselves. Save it, or show it as plain text, a part at a time.</source>
        <translation>Ein Body von mehr als %1 wird nicht von selbst angezeigt. Speichern oder teilweise als reinen Text anzeigen.</translation>
    </message>
    <message>
        <source>Part %1 of %2.</source>
        <translation>Teil %1 von %2.</translation>
    </message>
    <message>
        <source>Read as %1, because the bytes are not in the charset that the answer names.</source>
        <translation>Als %1 gelesen, weil die Bytes nicht dem Zeichensatz entsprechen, den die Antwort angibt.</translation>
    </message>
    <message>
        <source>Very long lines are broken here; Save… keeps the body as it came.</source>
        <translation>Sehr lange Zeilen sind hier umbrochen; „Speichern&#xa0;…“ behält den Body, wie er ankam.</translation>
    </message>
    <message>
        <source>Not well-formed JSON: %1 (line %2).</source>
        <translation>Kein wohlgeformtes JSON: %1 (Zeile %2).</translation>
    </message>
    <message>
        <source>A tree is shown of up to %1.</source>
        <translation>Als Baum werden höchstens %1 angezeigt.</translation>
    </message>
    <message>
        <source>Body as a tree</source>
        <translation>Body als Baum</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy subtree</source>
        <translation>Teilbaum kopieren</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Body speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>Konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>The request has headers only.</source>
        <translation>Die Anfrage hat nur Header.</translation>
    </message>
    <message>
        <source>Read as %1, because the bytes are not in the charset that the request names.</source>
        <translation>Als %1 gelesen, da die Bytes nicht dem Zeichensatz entsprechen, den die Anfrage nennt.</translation>
    </message>
    <message>
        <source>No tree of this XML: %1 (line %2).</source>
        <translation>Kein Baum dieses XML: %1 (Zeile %2).</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseComparison</name>
    <message>
        <source>Compare responses – %1</source>
        <extracomment>Title of a window; %1 is the name of a webhook</extracomment>
        <translation>Antworten vergleichen – %1</translation>
    </message>
    <message>
        <source>Earlier response</source>
        <translation>Frühere Antwort</translation>
    </message>
    <message>
        <source>Later response</source>
        <translation>Spätere Antwort</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The tool tip of a button; %1 is what it does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>The bodies are too long to be compared</source>
        <translation>Die Bodys sind für einen Vergleich zu lang</translation>
    </message>
    <message>
        <source>Differences are marked where up to %1 lines differ. The responses still stand beside each other.</source>
        <translation>Unterschiede werden bis zu %1 abweichenden Zeilen markiert. Die Antworten stehen trotzdem nebeneinander.</translation>
    </message>
    <message>
        <source>Only the beginnings of the bodies are compared</source>
        <translation>Nur die Anfänge der Bodys werden verglichen</translation>
    </message>
    <message>
        <source>The first %1 of each are shown.</source>
        <translation>Von jedem sind die ersten %1 zu sehen.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Unterschied %1 von %2</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseHeaders</name>
    <message>
        <source>Copy all headers</source>
        <translation>Alle Header kopieren</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Copy header</source>
        <translation>Header kopieren</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Header der Anfrage</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponsePair</name>
    <message>
        <source>No answer from the destination</source>
        <translation>Keine Antwort vom Ziel</translation>
    </message>
    <message>
        <source>A picture, %1</source>
        <translation>Ein Bild, %1</translation>
    </message>
    <message>
        <source>Not text, %1</source>
        <translation>Kein Text, %1</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseStatus</name>
    <message>
        <source>Response status</source>
        <translation>Status der Antwort</translation>
    </message>
    <message>
        <source>%1 ms, measured here</source>
        <extracomment>How long an answer took; &quot;here&quot; is this computer</extracomment>
        <translation>%1 ms, hier gemessen</translation>
    </message>
    <message>
        <source>No answer from the destination</source>
        <translation>Keine Antwort vom Ziel</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Redirect, not followed</source>
        <translation>Umleitung, nicht gefolgt</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>Clientfehler</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Serverfehler</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseViewer</name>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Copy as cURL with credentials</source>
        <translation>Als cURL mit Zugangsdaten kopieren</translation>
    </message>
    <message>
        <source>Zendesk sent the request, but the destination did not answer in time or could not be reached. Check the address and whether it can be reached from the internet.</source>
        <translation>Zendesk hat die Anfrage gesendet, aber das Ziel hat nicht rechtzeitig geantwortet oder war nicht erreichbar. Prüfen, ob die Adresse stimmt und aus dem Internet erreichbar ist.</translation>
    </message>
    <message>
        <source>Zendesk says</source>
        <translation>Zendesk meldet</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Warten auf die Antwort&#xa0;…</translation>
    </message>
    <message>
        <source>No response yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Send a test to see what the destination answers.</source>
        <translation>Einen Test senden, um zu sehen, was das Ziel antwortet.</translation>
    </message>
    <message>
        <source>What the destination answers appears here.</source>
        <translation>Die Antwort des Ziels erscheint hier.</translation>
    </message>
</context>
<context>
    <name>grapnel::RetryForm</name>
    <message>
        <source>Try again after a failure</source>
        <translation>Nach einem Fehler erneut versuchen</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Abbreviation of seconds, behind a number</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Also when the connection fails</source>
        <translation>Auch bei Verbindungsfehlern</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Each wait longer by</source>
        <extracomment>How many times longer each wait is than the one before</extracomment>
        <translation>Verlängerungsfaktor</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Erste Wartezeit</translation>
    </message>
    <message>
        <source>No new attempt after</source>
        <translation>Kein neuer Versuch nach</translation>
    </message>
    <message>
        <source>The longest wait is shorter than the first.</source>
        <translation>Die längste Wartezeit ist kürzer als die erste.</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Kein neuer Versuch</translation>
    </message>
    <message>
        <source>%1 s to %2 s, for %3 s</source>
        <extracomment>Waits between attempts, in seconds: from %1 to %2, no new attempt after %3</extracomment>
        <translation>%1 s bis %2 s, %3 s lang</translation>
    </message>
</context>
<context>
    <name>grapnel::ReviewPage</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Nach dem Speichern</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Saving changes %n field(s). Everything else stays as it is at Zendesk.</source>
        <translation>
            <numerusform>Beim Speichern wird %n Feld geändert. Alles andere bleibt bei Zendesk, wie es ist.</numerusform>
            <numerusform>Beim Speichern werden %n Felder geändert. Alles andere bleibt bei Zendesk, wie es ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::SampleMenu</name>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
</context>
<context>
    <name>grapnel::ScintillaEditor</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretActions</name>
    <message>
        <source>Reveal secret</source>
        <translation>Geheimnis anzeigen</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Geheimnis verbergen</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Reset secret…</source>
        <translation>Geheimnis zurücksetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>Signatur prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Made by an app: its signing secret belongs to the app, and Zendesk refuses to show or reset it.</source>
        <translation>Von einer App erstellt: Das Signaturgeheimnis gehört der App, und Zendesk lässt es nicht anzeigen oder zurücksetzen.</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretChoice</name>
    <message>
        <source>Re&amp;place it</source>
        <translation>E&amp;rsetzen</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretField</name>
    <message>
        <source>Signing secret</source>
        <translation>Signaturgeheimnis</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretPane</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Zendesk signs every delivery with this secret. A receiver that knows it can tell that a delivery is genuine and complete.</source>
        <translation>Zendesk signiert jede Zustellung mit diesem Geheimnis. Ein Empfänger, der es kennt, kann feststellen, ob eine Zustellung echt und vollständig ist.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Known once the secret is read</source>
        <translation>Bekannt, sobald das Geheimnis gelesen ist</translation>
    </message>
    <message>
        <source>HMAC with %1, in base64</source>
        <extracomment>%1 is the name of a hash function as the server gives it</extracomment>
        <translation>HMAC mit %1, in Base64</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Not read from Zendesk until you ask for it.</source>
        <translation>Wird erst auf Anforderung von Zendesk gelesen.</translation>
    </message>
    <message>
        <source>Asking Zendesk for the secret…</source>
        <translation>Das Geheimnis wird bei Zendesk abgefragt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %n s</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>Wird in %n s wieder verborgen</numerusform>
            <numerusform>Wird in %n s wieder verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret could not be read.</source>
        <translation>Das Geheimnis konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>grapnel::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Abbreviation of seconds, behind a number</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>&amp;Clear a copied secret from the clipboard</source>
        <translation>&amp;Kopiertes Geheimnis aus der Zwischenablage löschen</translation>
    </message>
    <message>
        <source>Hide secrets when nobody is &amp;here</source>
        <translation>Geheimnisse bei &amp;Abwesenheit verbergen</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Abbreviation of minutes, behind a number</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Hide a &amp;revealed secret after</source>
        <translation>An&amp;gezeigtes Geheimnis verbergen nach</translation>
    </message>
    <message>
        <source>It is hidden sooner when you go to another webhook or another window.</source>
        <translation>Beim Wechsel zu einem anderen Webhook oder Fenster wird es schon früher verborgen.</translation>
    </message>
    <message>
        <source>Clear it &amp;after</source>
        <translation>&amp;Löschen nach</translation>
    </message>
    <message>
        <source>Only if the clipboard still holds it. Without this, “Clear now” in the status bar and the end of the program clear it.</source>
        <translation>Nur, wenn es noch in der Zwischenablage ist. Andernfalls löschen es „Jetzt löschen“ in der Statusleiste und das Programmende.</translation>
    </message>
    <message>
        <source>Hide the&amp;m after</source>
        <translation>&amp;Verbergen nach</translation>
    </message>
    <message>
        <source>Without a key or the mouse in these windows, what is revealed is hidden, what was copied is cleared and what was typed to check a signature is wiped. The windows stay.</source>
        <translation>Ohne Taste oder Maus in diesen Fenstern wird Angezeigtes verborgen, Kopiertes gelöscht und zum Prüfen einer Signatur Eingegebenes entfernt. Die Fenster bleiben.</translation>
    </message>
</context>
<context>
    <name>grapnel::ShortcutModel</name>
    <message>
        <source>%1 types a character: it works only where nothing is typed, and no longer finds a name in the table.</source>
        <translation>%1 gibt ein Zeichen ein: Das Tastenkürzel wirkt nur, wo nichts eingegeben wird, und in der Tabelle findet die Taste keinen Namen mehr.</translation>
    </message>
    <message>
        <source>%1 is a key of text fields, which keep it for themselves while you are in one.</source>
        <translation>%1 ist eine Taste der Textfelder: Solange der Cursor in einem steht, gehört sie diesem.</translation>
    </message>
    <message>
        <source>Conflict with %1</source>
        <extracomment>Two commands have the same shortcut; %1 names the others</extracomment>
        <translation>Konflikt mit %1</translation>
    </message>
    <message>
        <source>Key of text fields</source>
        <translation>Taste der Textfelder</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>grapnel::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>Nach Befehl oder Taste filtern</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>No command and no key matches.</source>
        <translation>Kein Befehl und keine Taste passt.</translation>
    </message>
    <message>
        <source>C&amp;hange shortcuts…</source>
        <translation>&amp;Tastenkürzel ändern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>grapnel::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Second shortcut</source>
        <translation>Zweites Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Sec&amp;ond</source>
        <translation>&amp;Zweites</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>Von dort über&amp;nehmen</translation>
    </message>
    <message>
        <source>No command is chosen</source>
        <translation>Kein Befehl gewählt</translation>
    </message>
    <message>
        <source>Works while the table of webhooks has the focus.</source>
        <translation>Wirkt, solange die Webhook-Tabelle den Fokus hat.</translation>
    </message>
    <message>
        <source>Go into a field and press the keys.</source>
        <translation>In ein Feld gehen und die Tasten drücken.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same shortcut.</source>
        <translation>„%1“ und „%2“ haben dasselbe Tastenkürzel.</translation>
    </message>
</context>
<context>
    <name>grapnel::SignInOffer</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>grapnel::SignInPanel</name>
    <message>
        <source>Allow Grapnel on the page that has opened there, then come back. Passwords are entered in the browser only.</source>
        <translation>Grapnel auf der dort geöffneten Seite zulassen, dann hierher zurückkehren. Passwörter werden nur im Browser eingegeben.</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>Browser erneut ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Sign in at %1 in your browser</source>
        <extracomment>%1 is a host, for example example.zendesk.com</extracomment>
        <translation>Im Browser bei %1 anmelden</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>Der Browser wird geöffnet&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::SignatureCheckWindow</name>
    <message>
        <source>Load the body</source>
        <translation>Body laden</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>The file is too large for the body of a delivery</source>
        <translation>Die Datei ist zu groß für den Body einer Zustellung</translation>
    </message>
    <message>
        <source>Zendesk sends 256 KB at most.</source>
        <translation>Zendesk sendet höchstens 256 KB.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), exactly as they came</source>
        <translation>
            <numerusform>%Ln Byte, genau wie angekommen</numerusform>
            <numerusform>%Ln Bytes, genau wie angekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), exactly as they came; the start is shown</source>
        <translation>
            <numerusform>%Ln Byte, genau wie angekommen; der Anfang wird angezeigt</numerusform>
            <numerusform>%Ln Bytes, genau wie angekommen; der Anfang wird angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret could not be read</source>
        <translation>Das Geheimnis konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Asking Zendesk for the secret…</source>
        <translation>Das Geheimnis wird bei Zendesk abgefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The body is too large for a delivery</source>
        <translation>Der Body ist zu groß für eine Zustellung</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <translation>Signatur prüfen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Code for the receiver</source>
        <translation>Code für den Empfänger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Current secret of %1</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>Aktuelles Geheimnis von %1</translation>
    </message>
    <message>
        <source>Typed secret</source>
        <translation>Eingegebenes Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Timestamp</source>
        <translation>&amp;Zeitstempel</translation>
    </message>
    <message>
        <source>S&amp;ignature</source>
        <translation>&amp;Signatur</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>Line ends LF</source>
        <translation>Zeilenenden LF</translation>
    </message>
    <message>
        <source>Line ends CR LF</source>
        <translation>Zeilenenden CR LF</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>&amp;Edit as text</source>
        <translation>Als &amp;Text bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Load from file…</source>
        <translation>Aus &amp;Datei laden&#xa0;…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>The body must be the raw bytes as they came: read it before anything parses it.</source>
        <translation>Der Body muss aus den rohen Bytes bestehen, wie sie ankamen: lesen, bevor ihn etwas parst.</translation>
    </message>
</context>
<context>
    <name>grapnel::SignaturePanel</name>
    <message>
        <source>Tick Verify signatures to have it checked.</source>
        <translation>Zum Prüfen „Signaturen prüfen“ ankreuzen.</translation>
    </message>
    <message>
        <source>The request did not come whole: of a part of a body nothing can be said.</source>
        <translation>Die Anfrage kam nicht vollständig an: Über einen Teil eines Bodys lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Zendesk signs every delivery. This one was sent by something else, or a tunnel or proxy took the header X-Zendesk-Webhook-Signature away.</source>
        <translation>Zendesk signiert jede Zustellung. Diese kam von anderswo, oder ein Tunnel oder Proxy hat den Header X-Zendesk-Webhook-Signature entfernt.</translation>
    </message>
    <message>
        <source>The request does not say in X-Zendesk-Webhook-Id which webhook sent it.</source>
        <translation>Die Anfrage nennt in X-Zendesk-Webhook-Id keinen Webhook, der sie gesendet hat.</translation>
    </message>
    <message>
        <source>This account has no webhook of this id, so there is no secret to check it with.</source>
        <translation>Dieses Konto hat keinen Webhook mit dieser ID und damit kein Geheimnis zum Prüfen.</translation>
    </message>
    <message>
        <source>When checked</source>
        <extracomment>Label: how long before the check it was signed</extracomment>
        <translation>Bei der Prüfung</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>Signatur prüfen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>grapnel::SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Server order, newest first</source>
        <translation>Reihenfolge des Servers, neueste zuerst</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>grapnel::StatusBar</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Requests that the account has left this minute</source>
        <translation>Anfragen, die dem Konto in dieser Minute noch bleiben</translation>
    </message>
    <message>
        <source>API budget %1/%2</source>
        <translation>API-Budget %1/%2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>When the rows were read from the server; %1 is a time, or a date and time</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln loaded</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>Alle geladen: %Ln</numerusform>
            <numerusform>Alle %Ln geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, more available</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln geladen, weitere verfügbar</numerusform>
            <numerusform>%Ln geladen, weitere verfügbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, every column searched here</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln Treffer, jede Spalte hier durchsucht</numerusform>
            <numerusform>%Ln Treffer, jede Spalte hier durchsucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match so far, names searched by the server</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>bisher %Ln Treffer, Namen vom Server durchsucht</numerusform>
            <numerusform>bisher %Ln Treffer, Namen vom Server durchsucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, names searched by the server</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln Treffer, Namen vom Server durchsucht</numerusform>
            <numerusform>%Ln Treffer, Namen vom Server durchsucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Server order</source>
        <translation>Reihenfolge des Servers</translation>
    </message>
    <message>
        <source>Sorted by %1 (server)</source>
        <extracomment>%1 is a column; the server put the rows into this order</extracomment>
        <translation>Sortiert nach „%1“ (Server)</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sortiert nach „%1“</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Sortiert nach „%1“, absteigend</translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation>Webhooks werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Loading more webhooks…</source>
        <translation>Weitere Webhooks werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Loading all to sort by %1…</source>
        <extracomment>%1 is a column</extracomment>
        <translation>Alle werden geladen, um nach „%1“ zu sortieren&#xa0;…</translation>
    </message>
    <message>
        <source>Loading all webhooks…</source>
        <translation>Alle Webhooks werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aktualisiert&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund&#xa0;…</translation>
    </message>
</context>
<context>
    <name>grapnel::StatusCommand</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Activating %n webhook(s)</source>
        <translation>
            <numerusform>%n Webhook wird aktiviert</numerusform>
            <numerusform>%n Webhooks werden aktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating %n webhook(s)</source>
        <translation>
            <numerusform>%n Webhook wird deaktiviert</numerusform>
            <numerusform>%n Webhooks werden deaktiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>“%1” is active</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>„%1“ ist aktiv</translation>
    </message>
    <message>
        <source>“%1” is inactive</source>
        <translation>„%1“ ist inaktiv</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) activated</source>
        <translation>
            <numerusform>%n Webhook aktiviert</numerusform>
            <numerusform>%n Webhooks aktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) deactivated</source>
        <translation>
            <numerusform>%n Webhook deaktiviert</numerusform>
            <numerusform>%n Webhooks deaktiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>No status was changed</source>
        <translation>Kein Status wurde geändert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n of them was deleted elsewhere.</source>
        <translation>
            <numerusform>%n davon wurde anderswo gelöscht.</numerusform>
            <numerusform>%n davon wurden anderswo gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already active.</source>
        <translation>Bereits aktiv.</translation>
    </message>
    <message>
        <source>Already inactive.</source>
        <translation>Bereits inaktiv.</translation>
    </message>
    <message numerus="yes">
        <source>%n not changed.</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%n nicht geändert.</numerusform>
            <numerusform>%n nicht geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>grapnel::StatusMenu</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
</context>
<context>
    <name>grapnel::TablePage</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>&amp;Load all webhooks at the start</source>
        <translation>Beim Start &amp;alle Webhooks laden</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of the rows of a table</extracomment>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Height of the rows of a table</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of the rows of a table</extracomment>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Relative (3 days ago)</source>
        <translation>Relativ (vor 3 Tagen)</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datumsangaben</translation>
    </message>
    <message>
        <source>The tool tip shows both the local time and UTC.</source>
        <translation>Der Tooltip zeigt sowohl die Ortszeit als auch UTC.</translation>
    </message>
    <message>
        <source>&amp;Webhooks per request</source>
        <translation>&amp;Webhooks je Anfrage</translation>
    </message>
    <message>
        <source>Fewer come faster over a slow line, more save requests. From the next start or account on.</source>
        <translation>Weniger kommen über eine langsame Leitung schneller an, mehr sparen Anfragen. Gilt ab dem nächsten Start oder Konto.</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>Zeilen&amp;höhe</translation>
    </message>
    <message>
        <source>Search and sort then work on every column at once; an account with thousands of webhooks takes many requests. From the next start or account on.</source>
        <translation>Suche und Sortierung wirken dann sofort auf jede Spalte; ein Konto mit Tausenden von Webhooks braucht dafür viele Anfragen. Gilt ab dem nächsten Start oder Konto.</translation>
    </message>
</context>
<context>
    <name>grapnel::TestForm</name>
    <message>
        <source>Reset endpoint URL to the stored value</source>
        <translation>Endpunkt-URL auf den gespeicherten Wert zurücksetzen</translation>
    </message>
    <message>
        <source>Endpoint &amp;URL</source>
        <translation>&amp;Endpunkt-URL</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>Endpunkt-URL</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>Reset method to the stored value</source>
        <translation>Methode auf den gespeicherten Wert zurücksetzen</translation>
    </message>
    <message>
        <source>Request &amp;format</source>
        <translation>Anfrage&amp;format</translation>
    </message>
    <message>
        <source>Reset request format to the stored value</source>
        <translation>Anfrageformat auf den gespeicherten Wert zurücksetzen</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Eigene Header</translation>
    </message>
</context>
<context>
    <name>grapnel::TestHistoryModel</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>The endpoint that a webhook was tested with did not answer</extracomment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Measured here, from sending the request to Zendesk to the end of its answer</source>
        <translation>Hier gemessen, vom Senden der Anfrage an Zendesk bis zum Ende der Antwort</translation>
    </message>
    <message>
        <source>Only the first 256 KiB are kept</source>
        <translation>Nur die ersten 256 KiB werden aufbewahrt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <extracomment>How long a test took</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Of an answer, in bytes</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
</context>
<context>
    <name>grapnel::TestList</name>
    <message>
        <source>Webhooks to test</source>
        <translation>Zu testende Webhooks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Cancel this test</source>
        <translation>Diesen Test abbrechen</translation>
    </message>
</context>
<context>
    <name>grapnel::TestWindow</name>
    <message numerus="yes">
        <source>Test %n webhook(s)</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>
            <numerusform>%n Webhook testen</numerusform>
            <numerusform>%n Webhooks testen</numerusform>
        </translation>
    </message>
    <message>
        <source>Test webhook – %1</source>
        <translation>Webhook testen – %1</translation>
    </message>
    <message>
        <source>The payload is not kept for next time</source>
        <translation>Die Payload wird nicht für das nächste Mal aufbewahrt</translation>
    </message>
    <message>
        <source>It seems to hold a credential.</source>
        <translation>Sie enthält anscheinend Zugangsdaten.</translation>
    </message>
    <message>
        <source>The payload could not be kept for next time</source>
        <translation>Die Payload konnte nicht für das nächste Mal aufbewahrt werden</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>„%1“ wurde gelöscht</translation>
    </message>
    <message>
        <source>It can no longer be tested. What came back before stays here until you close the window.</source>
        <translation>Er kann nicht mehr getestet werden. Frühere Ergebnisse bleiben bis zum Schließen des Fensters hier.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Back to the latest</source>
        <translation>Zurück zum neuesten</translation>
    </message>
    <message>
        <source>The history could not be deleted</source>
        <translation>Der Verlauf konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>The test could not be added to the history</source>
        <translation>Der Test konnte nicht in den Verlauf aufgenommen werden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>Zendesk takes 20 tests a minute. Sends in %n s</source>
        <translation>
            <numerusform>Zendesk nimmt 20 Tests pro Minute an. Wird in %n s gesendet</numerusform>
            <numerusform>Zendesk nimmt 20 Tests pro Minute an. Wird in %n s gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of several tests are over</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>An earlier test, %1</source>
        <extracomment>%1 is a date in words</extracomment>
        <translation>Ein früherer Test, %1</translation>
    </message>
    <message>
        <source>Only the first 256 KiB of its body were kept.</source>
        <translation>Von seinem Body wurden nur die ersten 256 KiB aufbewahrt.</translation>
    </message>
    <message>
        <source>Check the request, then send it</source>
        <translation>Die Anfrage prüfen, dann senden</translation>
    </message>
    <message>
        <source>Credentials were left out of the history, so it may differ from the earlier one.</source>
        <translation>Zugangsdaten stehen nicht im Verlauf; die Anfrage kann daher von der früheren abweichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) finished</source>
        <translation>
            <numerusform>%n Test abgeschlossen</numerusform>
            <numerusform>%n Tests abgeschlossen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::TestingActions</name>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Testen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookActions</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Alle laden</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Mit Spaltentiteln kopieren</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy endpoint URL</source>
        <translation>Endpunkt-URL kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Ask the server for the list anew</source>
        <translation>Die Liste neu vom Server abrufen</translation>
    </message>
    <message>
        <source>Load the rest of the list, so that search and sort work here on every column</source>
        <translation>Den Rest der Liste laden, damit Suche und Sortierung hier in jeder Spalte möglich sind</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookForm</name>
    <message>
        <source>Zendesk says: %1</source>
        <translation>Zendesk meldet: %1</translation>
    </message>
    <message>
        <source>Zendesk sends events by POST as JSON.</source>
        <translation>Zendesk sendet Ereignisse per POST als JSON.</translation>
    </message>
    <message>
        <source>Called as %1</source>
        <translation>Wird als %1 aufgerufen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Endpoint URL</source>
        <translation>&amp;Endpunkt-URL</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>Re&amp;quest format</source>
        <translation>Anfrage&amp;format</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>Ere&amp;ignisse</translation>
    </message>
    <message>
        <source>&amp;Authentication</source>
        <translation>&amp;Authentifizierung</translation>
    </message>
    <message>
        <source>Custom &amp;headers</source>
        <translation>Ei&amp;gene Header</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookList</name>
    <message>
        <source>The server&apos;s pages do not come to an end: it named the same page twice, or sent several pages with nothing new.</source>
        <translation>Die Seiten des Servers nehmen kein Ende: Er hat dieselbe Seite zweimal genannt oder mehrere Seiten ohne Neues gesendet.</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookTableModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list that is too long for a tool tip</extracomment>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tool tip: kind of authentication, and the name of its user or header</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Column: format of the request&apos;s body</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column: what makes the webhook run</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Column: when the webhook was changed last</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: when the webhook was made</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Eigene Header</translation>
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
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>Status of a webhook</extracomment>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Form-encoded</source>
        <extracomment>Format of a request&apos;s body: application/x-www-form-urlencoded</extracomment>
        <translation>Formularcodiert</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>What the webhook is connected to: a Zendesk app made it</extracomment>
        <translation>App</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <extracomment>What the webhook is connected to: the business rules &quot;trigger&quot; and &quot;automation&quot; of Zendesk</extracomment>
        <translation>Auslöser oder Automatisierung</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <extracomment>What the webhook is connected to: so many event types of Zendesk</extracomment>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Authentication of a webhook at its endpoint</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>Authentication of a webhook at its endpoint</extracomment>
        <translation>API-Schlüssel</translation>
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
        <translation>Willkommen bei Grapnel</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <extracomment>%1 is a list of names of environment variables</extracomment>
        <translation>Es fehlt noch: %1</translation>
    </message>
    <message>
        <source>The account: “example” for example.zendesk.com</source>
        <translation>Das Konto: „example“ für example.zendesk.com</translation>
    </message>
    <message>
        <source>An OAuth access token</source>
        <translation>Ein OAuth-Zugriffstoken</translation>
    </message>
    <message>
        <source>Or, with an API token, the e-mail address of its owner</source>
        <translation>Oder, mit einem API-Token, die E-Mail-Adresse seines Inhabers</translation>
    </message>
    <message>
        <source>and the API token; Zendesk ends these on 30 April 2027</source>
        <translation>und das API-Token; Zendesk schaltet diese am 30. April 2027 ab</translation>
    </message>
    <message>
        <source>Add your Zendesk account and sign in in the browser. Credentials are sent to that account only, and are kept in the system&apos;s keychain.</source>
        <translation>Das Zendesk-Konto hinzufügen und im Browser anmelden. Zugangsdaten werden nur an dieses Konto gesendet und im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>To use the environment&apos;s credentials, set these variables and start Grapnel again:</source>
        <translation>Um Zugangsdaten aus Umgebungsvariablen zu verwenden, diese Variablen setzen und Grapnel neu starten:</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Konto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Use the en&amp;vironment&apos;s credentials</source>
        <translation>Zugangsdaten aus &amp;Umgebungsvariablen verwenden</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>&amp;Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>The environment does not name an account completely.</source>
        <translation>Die Umgebungsvariablen nennen kein vollständiges Konto.</translation>
    </message>
</context>
<context>
    <name>grapnel::XmlTreeModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column: name of an XML element or attribute</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
</TS>
