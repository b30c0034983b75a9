<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountText</name>
    <message>
        <source>Production</source>
        <extracomment>Kind of an account: what is done there has effect on real work</extracomment>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Kind of an account: for trying things out</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Kind of an account: neither production nor sandbox</extracomment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>OAuth in the browser</source>
        <translation>OAuth en el navegador</translation>
    </message>
    <message>
        <source>OAuth client credentials</source>
        <translation>Credenciales de cliente de OAuth</translation>
    </message>
    <message>
        <source>OAuth access token</source>
        <translation>Token de acceso de OAuth</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://example.zendesk.com.</source>
        <translation>Escriba una dirección completa, como https://example.zendesk.com.</translation>
    </message>
    <message>
        <source>The address is to begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>With http, the credentials could be read on their way. Use https; http is taken for this computer only (127.0.0.1).</source>
        <translation>Con http, las credenciales podrían leerse en el camino. Use https; http solo se acepta para este equipo (127.0.0.1).</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address. They are entered below.</source>
        <translation>No incluya el nombre de usuario ni la contraseña en la dirección. Se escriben más abajo.</translation>
    </message>
    <message>
        <source>Use OAuth in the browser instead: it needs an OAuth client, which an administrator makes in Admin Center.</source>
        <translation>Use en su lugar OAuth en el navegador: requiere un cliente de OAuth, que un administrador crea en el Centro de administración.</translation>
    </message>
    <message>
        <source>API tokens ended on %1. %2</source>
        <extracomment>%1 is a date, %2 what to do</extracomment>
        <translation>Los tokens de API dejaron de funcionar el %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>API tokens end on %1, in %n day(s), and no new ones can be made. %2</source>
        <extracomment>%1 is a date, %2 what to do</extracomment>
        <translation>
            <numerusform>Los tokens de API dejan de funcionar el %1, dentro de %n día, y ya no se pueden crear nuevos. %2</numerusform>
            <numerusform>Los tokens de API dejan de funcionar el %1, dentro de %n días, y ya no se pueden crear nuevos. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The unique identifier of an OAuth client of this account. An administrator makes one in Admin Center, Apps and integrations, APIs, OAuth clients: client kind “Public”, and the redirect URL below.</source>
        <translation>El identificador único de un cliente de OAuth de esta cuenta. Un administrador lo crea en el Centro de administración, Aplicaciones e integraciones, API, Clientes de OAuth: tipo de cliente «Público» y la URL de redireccionamiento de abajo.</translation>
    </message>
    <message>
        <source>The unique identifier of an OAuth client of the kind “Confidential”. An administrator makes one in Admin Center, Apps and integrations, APIs, OAuth clients; its secret is shown there once.</source>
        <translation>El identificador único de un cliente de OAuth del tipo «Confidencial». Un administrador lo crea en el Centro de administración, Aplicaciones e integraciones, API, Clientes de OAuth; allí su secreto se muestra una sola vez.</translation>
    </message>
</context>
<context>
    <name>CodeEditorText</name>
    <message>
        <source>The editor cannot be loaded</source>
        <translation>No se puede cargar el editor</translation>
    </message>
    <message>
        <source>Requests and responses cannot be shown. Start Grapnel again; if that does not help, install it anew. (%1)</source>
        <extracomment>%1 is what the system says, mostly in English</extracomment>
        <translation>No se pueden mostrar las solicitudes ni las respuestas. Reinicie Grapnel; si no sirve, vuelva a instalarlo. (%1)</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>administrator</source>
        <extracomment>A user&apos;s role at Zendesk</extracomment>
        <translation>administrador</translation>
    </message>
    <message>
        <source>agent</source>
        <extracomment>A user&apos;s role at Zendesk</extracomment>
        <translation>agente</translation>
    </message>
    <message>
        <source>end user</source>
        <extracomment>A user&apos;s role at Zendesk</extracomment>
        <translation>usuario final</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is what was tried (&quot;Webhooks&quot;), %2 what happened, %3 what to do</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Who is signed in could not be read</source>
        <translation>No se pudo leer quién ha iniciado sesión</translation>
    </message>
    <message>
        <source>Who is signed in could not be read: %1</source>
        <translation>No se pudo leer quién ha iniciado sesión: %1</translation>
    </message>
    <message>
        <source>Signed in as %1, role: %2</source>
        <extracomment>%1 is a person, %2 a role</extracomment>
        <translation>Sesión iniciada como %1, rol: %2</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2), role: %3</source>
        <extracomment>%1 is a person, %2 an e-mail address, %3 a role</extracomment>
        <translation>Sesión iniciada como %1 (%2), rol: %3</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>The webhooks can be read</source>
        <translation>Los webhooks se pueden leer</translation>
    </message>
    <message>
        <source>Missing scope: %1</source>
        <extracomment>%1 is one or more OAuth scopes</extracomment>
        <translation>Ámbito que falta: %1</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <extracomment>%1 is a list of OAuth scopes</extracomment>
        <translation>Ámbitos: %1</translation>
    </message>
    <message numerus="yes">
        <source>Limit of the plan: %n request(s) a minute</source>
        <translation>
            <numerusform>Límite del plan: %n solicitud por minuto</numerusform>
            <numerusform>Límite del plan: %n solicitudes por minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit for webhooks: %n request(s) a minute</source>
        <translation>
            <numerusform>Límite para webhooks: %n solicitud por minuto</numerusform>
            <numerusform>Límite para webhooks: %n solicitudes por minuto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>%1 (built with %2)</source>
        <extracomment>Version of Qt; %1 runs, %2 is what the program was built with</extracomment>
        <translation>%1 (compilado con %2)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Encryption of connections</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>%1 is what to do, %2 an error message in quotation marks</extracomment>
        <translation>%1 Motivo: %2</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is what to do, %2 the server&apos;s own words in quotation marks</extracomment>
        <translation>%1 El servidor dice: %2</translation>
    </message>
    <message>
        <source>What is shown here stays, but may be out of date.</source>
        <translation>Lo que se muestra aquí se mantiene, pero puede no estar al día.</translation>
    </message>
    <message>
        <source>What is shown comes from the list and may be out of date.</source>
        <translation>Lo que se muestra procede de la lista y puede no estar al día.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The access token lacks a scope: %1</source>
        <extracomment>%1 is one or more OAuth scopes, for example webhooks:read</extracomment>
        <translation>Al token de acceso le falta un ámbito: %1</translation>
    </message>
    <message>
        <source>Zendesk lets this token in, but not for this. Sign in with a token that has the scope %1.</source>
        <translation>Zendesk acepta este token, pero no para esto. Inicie sesión con un token que tenga el ámbito %1.</translation>
    </message>
    <message>
        <source>The limit of the trial account is reached</source>
        <translation>Se alcanzó el límite de la cuenta de prueba</translation>
    </message>
    <message>
        <source>A trial account can have 10 webhooks. Delete one that is not needed, or choose a plan.</source>
        <translation>Una cuenta de prueba puede tener 10 webhooks. Elimine uno que no haga falta o elija un plan.</translation>
    </message>
    <message>
        <source>This webhook belongs to an app</source>
        <translation>Este webhook pertenece a una aplicación</translation>
    </message>
    <message>
        <source>Zendesk does not allow this for a webhook that an app made. Change it in the app&apos;s settings, or uninstall the app.</source>
        <translation>Zendesk no permite esto con un webhook creado por una aplicación. Cámbielo en la configuración de la aplicación o desinstale la aplicación.</translation>
    </message>
    <message>
        <source>The request was blocked on its way</source>
        <translation>La solicitud fue bloqueada en el camino</translation>
    </message>
    <message>
        <source>A protection in front of the server refused it. Ask the account&apos;s owner whether access is restricted by network address.</source>
        <translation>Una protección delante del servidor la rechazó. Pregunte al propietario de la cuenta si el acceso está restringido por dirección de red.</translation>
    </message>
    <message>
        <source>Your role does not allow this change</source>
        <translation>Su rol no permite este cambio</translation>
    </message>
    <message>
        <source>Your role does not allow reading webhooks</source>
        <translation>Su rol no permite leer webhooks</translation>
    </message>
    <message>
        <source>Webhooks need an administrator, or a custom role with that permission. Ask an administrator of the account.</source>
        <translation>Los webhooks requieren un administrador o un rol personalizado con ese permiso. Consulte a un administrador de la cuenta.</translation>
    </message>
    <message>
        <source>Zendesk may have made the change all the same. Refresh and look before you repeat it.</source>
        <translation>Es posible que Zendesk haya hecho el cambio de todos modos. Actualice y compruébelo antes de repetirlo.</translation>
    </message>
    <message>
        <source>Try again; if that does not help, check the network.</source>
        <translation>Inténtelo de nuevo; si no sirve, revise la red.</translation>
    </message>
    <message>
        <source>There are no webhooks at this address</source>
        <translation>No hay webhooks en esta dirección</translation>
    </message>
    <message>
        <source>The account does not exist, or the address is not that of Zendesk&apos;s API. Check the subdomain.</source>
        <translation>La cuenta no existe o la dirección no es la de la API de Zendesk. Revise el subdominio.</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Eliminado en otro lugar</translation>
    </message>
    <message>
        <source>The server no longer knows this webhook: someone has deleted it. What is shown is its last known state.</source>
        <translation>El servidor ya no conoce este webhook: alguien lo eliminó. Se muestra su último estado conocido.</translation>
    </message>
    <message>
        <source>The server has a problem (%1)</source>
        <translation>El servidor tiene un problema (%1)</translation>
    </message>
    <message>
        <source>The fault is there, not here.</source>
        <translation>El fallo está allí, no aquí.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>La respuesta no se puede leer</translation>
    </message>
    <message>
        <source>Something that is not the webhooks API may have answered. Check the address and the proxy.</source>
        <translation>Es posible que haya respondido algo que no es la API de webhooks. Revise la dirección y el proxy.</translation>
    </message>
    <message>
        <source>The server does not accept the request</source>
        <translation>El servidor no acepta la solicitud</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct what it names and try again.</source>
        <translation>No se cambió nada. Corrija lo que indica e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Zendesk asks to wait. Try again in a minute.</source>
        <translation>Zendesk pide esperar. Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>Zendesk asks to wait. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zendesk pide esperar. Inténtelo de nuevo dentro de %n segundo.</numerusform>
            <numerusform>Zendesk pide esperar. Inténtelo de nuevo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before an answer came</source>
        <translation>Se detuvo antes de recibir respuesta</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>El servidor no respondió a tiempo</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede acceder al servidor</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the address.</source>
        <translation>Revise la red, el proxy y la dirección.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete</source>
        <translation>La conexión se cortó antes de completarse la respuesta</translation>
    </message>
    <message>
        <source>The connection cannot be trusted</source>
        <translation>La conexión no es de confianza</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the address, the date of this computer, and whether a proxy in between needs a certificate of its own.</source>
        <translation>No se enviaron credenciales. Revise la dirección, la fecha de este equipo y si un proxy intermedio necesita un certificado propio.</translation>
    </message>
    <message>
        <source>The server refused the credentials</source>
        <translation>El servidor rechazó las credenciales</translation>
    </message>
    <message>
        <source>They are wrong, expired or revoked. Sign in again with valid ones.</source>
        <translation>Son incorrectas, han caducado o fueron revocadas. Inicie sesión de nuevo con unas válidas.</translation>
    </message>
    <message>
        <source>It was changed elsewhere in the meantime</source>
        <translation>Entretanto se cambió en otro lugar</translation>
    </message>
    <message>
        <source>Nothing was changed. Refresh, look at what is new, then try again.</source>
        <translation>No se cambió nada. Actualice, vea las novedades e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Too many requests this minute</source>
        <translation>Demasiadas solicitudes en este minuto</translation>
    </message>
    <message>
        <source>The server refused the request (%1)</source>
        <translation>El servidor rechazó la solicitud (%1)</translation>
    </message>
    <message>
        <source>The server sends us to another address</source>
        <translation>El servidor remite a otra dirección</translation>
    </message>
    <message>
        <source>It was not followed, because credentials go to the account&apos;s own address only. Check the address of the account.</source>
        <translation>No se siguió, porque las credenciales solo se envían a la dirección propia de la cuenta. Revise la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>Nothing is loaded yet.</source>
        <translation>Aún no hay nada cargado.</translation>
    </message>
    <message>
        <source>The signing secret was not read.</source>
        <translation>El secreto de firma no se leyó.</translation>
    </message>
    <message>
        <source>Your role does not allow reading signing secrets</source>
        <translation>Su rol no permite leer secretos de firma</translation>
    </message>
    <message>
        <source>You are not signed in to this account</source>
        <translation>No ha iniciado sesión en esta cuenta</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Inicie sesión para continuar.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused</source>
        <translation>El llavero está bloqueado o denegó el acceso</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or sign in again for this session.</source>
        <translation>Desbloquee el llavero e inténtelo de nuevo, o inicie sesión de nuevo para esta sesión.</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached</source>
        <translation>No hay ningún llavero accesible</translation>
    </message>
    <message>
        <source>Start the keychain and try again, or sign in again for this session.</source>
        <translation>Inicie el llavero e inténtelo de nuevo, o inicie sesión de nuevo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>El llavero no respondió a tiempo</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked. Try again, or sign in again for this session.</source>
        <translation>Puede que esté esperando a que se desbloquee. Inténtelo de nuevo o inicie sesión de nuevo para esta sesión.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account cannot be read</source>
        <translation>No se puede leer lo que el llavero guarda para esta cuenta</translation>
    </message>
    <message>
        <source>Sign in to replace it.</source>
        <translation>Inicie sesión para reemplazarlo.</translation>
    </message>
    <message>
        <source>This account is set to read only</source>
        <translation>Esta cuenta está configurada como solo lectura</translation>
    </message>
    <message>
        <source>Nothing was sent. Change it in Accounts….</source>
        <translation>No se envió nada. Cámbielo en «Cuentas…».</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <translation>El certificado del servidor ha caducado</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>El certificado del servidor aún no es válido</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another address</source>
        <translation>El certificado del servidor es para otra dirección</translation>
    </message>
    <message>
        <source>The issuer of the server&apos;s certificate is not known</source>
        <translation>No se conoce el emisor del certificado del servidor</translation>
    </message>
    <message>
        <source>The file of certificate authorities cannot be used</source>
        <translation>No se puede usar el archivo de autoridades de certificación</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the date of this computer; if it is right, the certificate has to be renewed at the server or the proxy.</source>
        <translation>No se enviaron credenciales. Revise la fecha de este equipo; si es correcta, hay que renovar el certificado en el servidor o en el proxy.</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the date and the clock of this computer.</source>
        <translation>No se enviaron credenciales. Revise la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the address of the account, and whether something in between answers in the server&apos;s place.</source>
        <translation>No se enviaron credenciales. Revise la dirección de la cuenta y si algo intermedio responde en lugar del servidor.</translation>
    </message>
    <message>
        <source>No credentials were sent. If your organization has a certificate authority of its own, name its CA file in Preferences, under Network. Otherwise someone else may be answering.</source>
        <translation>No se enviaron credenciales. Si su organización tiene su propia autoridad de certificación, indique su archivo de CA en Preferencias, en «Red». De lo contrario, podría estar respondiendo otro.</translation>
    </message>
    <message>
        <source>Choose another CA file in Preferences, under Network, or none.</source>
        <translation>Elija otro archivo de CA en Preferencias, en «Red», o ninguno.</translation>
    </message>
    <message>
        <source>No test was sent.</source>
        <translation>No se envió ninguna prueba.</translation>
    </message>
    <message>
        <source>Your role does not allow testing webhooks</source>
        <translation>Su rol no permite probar webhooks</translation>
    </message>
    <message>
        <source>Zendesk may have sent the test all the same. Look at the receiver before you repeat it.</source>
        <translation>Es posible que Zendesk haya enviado la prueba de todos modos. Compruebe el receptor antes de repetirla.</translation>
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
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Help center articles</source>
        <translation>Artículos del centro de ayuda</translation>
    </message>
    <message>
        <source>Community posts</source>
        <translation>Publicaciones de la comunidad</translation>
    </message>
    <message>
        <source>Agent availability</source>
        <translation>Disponibilidad de agentes</translation>
    </message>
    <message>
        <source>Messaging tickets</source>
        <translation>Tickets de mensajería</translation>
    </message>
    <message>
        <source>Omnichannel routing</source>
        <translation>Enrutamiento omnicanal</translation>
    </message>
    <message>
        <source>Messaging live metrics</source>
        <translation>Métricas en vivo de mensajería</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Otros eventos</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Básica</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token de portador</translation>
    </message>
    <message>
        <source>API key in %1</source>
        <translation>Clave de API en %1</translation>
    </message>
    <message>
        <source>Basic, user name %1</source>
        <translation>Básica, usuario %1</translation>
    </message>
    <message>
        <source>API key in %1, value replaced</source>
        <translation>Clave de API en %1, valor reemplazado</translation>
    </message>
    <message>
        <source>Basic, user name %1, password replaced</source>
        <translation>Básica, usuario %1, contraseña reemplazada</translation>
    </message>
    <message>
        <source>Bearer token, replaced</source>
        <translation>Token de portador, reemplazado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL del punto de conexión</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>HTTP method</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Request format</source>
        <translation>Formato de solicitud</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Encabezados personalizados</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Form-encoded</source>
        <translation>Codificado como formulario</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <translation>Disparador o automatización</translation>
    </message>
</context>
<context>
    <name>NetworkFailure</name>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <extracomment>%1 is a host, %2 a date</extracomment>
        <translation>El certificado de %1 caducó el %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 begins on %2.</source>
        <extracomment>%1 is a host, %2 a date</extracomment>
        <translation>El certificado de %1 es válido a partir del %2.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <extracomment>%1 is one or more hosts, %2 another</extracomment>
        <translation>El certificado es para %1, no para %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by &quot;%2&quot;, which is not trusted here.</source>
        <extracomment>%1 is a host, %2 the name of a certificate authority</extracomment>
        <translation>El certificado de %1 fue emitido por «%2», que aquí no es de confianza.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a login, or refused the one it was given.</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080</extracomment>
        <translation>El proxy %1 pide iniciar sesión o rechazó los datos que recibió.</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection in time.</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080</extracomment>
        <translation>El proxy %1 no estableció la conexión a tiempo.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found, or it did not find the server.</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080</extracomment>
        <translation>No se encontró el proxy %1, o este no encontró el servidor.</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection. It may not reach the server, or want another login: %2</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080, %2 an error message</extracomment>
        <translation>El proxy %1 no estableció la conexión. Puede que no llegue al servidor o que pida otro inicio de sesión: %2</translation>
    </message>
    <message>
        <source>No connection through the proxy %1: %2</source>
        <extracomment>%1 is the proxy, %2 an error message</extracomment>
        <translation>Sin conexión a través del proxy %1: %2</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Nothing was sent: the CA file %1 cannot be read.</source>
        <translation>No se envió nada: no se puede leer el archivo de CA %1.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no certificate in the CA file %1.</source>
        <translation>No se envió nada: no hay ningún certificado en el archivo de CA %1.</translation>
    </message>
</context>
<context>
    <name>OtherKeys</name>
    <message>
        <source>Table of webhooks</source>
        <translation>Tabla de webhooks</translation>
    </message>
    <message>
        <source>Edit the webhook</source>
        <translation>Editar el webhook</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>Primera o última fila</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Seleccionar varias filas</translation>
    </message>
    <message>
        <source>Go to a name</source>
        <translation>Ir a un nombre</translation>
    </message>
    <message>
        <source>its first letters</source>
        <translation>sus primeras letras</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menú de la fila</translation>
    </message>
    <message>
        <source>Search field</source>
        <translation>Campo de búsqueda</translation>
    </message>
    <message>
        <source>To the table</source>
        <translation>Ir a la tabla</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Elegir una fila</translation>
    </message>
    <message>
        <source>Run, switch or show</source>
        <translation>Ejecutar, cambiar o mostrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Campo siguiente o anterior</translation>
    </message>
    <message>
        <source>Field, button or menu with this letter</source>
        <translation>Campo, botón o menú con esta letra</translation>
    </message>
    <message>
        <source>Cancel or close</source>
        <translation>Cancelar o cerrar</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>Enviar la prueba</translation>
    </message>
    <message>
        <source>Format the payload</source>
        <translation>Dar formato a la carga útil</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Cambiar de cuenta</translation>
    </message>
    <message>
        <source>Bodies and payloads</source>
        <translation>Cuerpos y cargas útiles</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next or previous match</source>
        <translation>Coincidencia siguiente o anterior</translation>
    </message>
    <message>
        <source>Next or previous difference</source>
        <translation>Diferencia siguiente o anterior</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 is stored at Zendesk and cannot be read back.</source>
        <extracomment>%1 is &quot;The password&quot;, &quot;The token&quot; or &quot;The value&quot;</extracomment>
        <translation>%1 se guarda en Zendesk y no se puede volver a leer.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Header name: %1</source>
        <translation>Nombre del encabezado: %1</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>El valor</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Básica</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>Nombre de usuario: %1</translation>
    </message>
    <message>
        <source>The password</source>
        <translation>La contraseña</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token de portador</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>El token</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>This version of Grapnel does not know this kind.</source>
        <translation>Esta versión de Grapnel no conoce este tipo.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever is on the way can read what Zendesk sends.</source>
        <translation>Sin cifrar: cualquiera en el camino puede leer lo que envía Zendesk.</translation>
    </message>
    <message>
        <source>The address holds sign-in data that everyone who sees it can read.</source>
        <translation>La dirección contiene datos de acceso que puede leer cualquiera que la vea.</translation>
    </message>
    <message>
        <source>The host is sent as %1</source>
        <extracomment>%1 is the host&apos;s name in its encoded form, &quot;xn--…&quot;</extracomment>
        <translation>El host se envía como %1</translation>
    </message>
    <message>
        <source>An app made this webhook. It cannot be cloned or deleted, and its signing secret cannot be read or reset: that is done in the app, or by uninstalling it.</source>
        <translation>Una aplicación creó este webhook. No se puede clonar ni eliminar, y su secreto de firma no se puede leer ni restablecer: eso se hace en la aplicación o desinstalándola.</translation>
    </message>
    <message>
        <source>Its installation has the id %1.</source>
        <translation>Su instalación tiene el ID %1.</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <translation>Disparador o automatización</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>by Zendesk</source>
        <translation>por Zendesk</translation>
    </message>
    <message>
        <source>by user %1</source>
        <extracomment>%1 is the id of a user, a number</extracomment>
        <translation>por el usuario %1</translation>
    </message>
</context>
<context>
    <name>ReadOnlyText</name>
    <message>
        <source>This account is set to read only. Change that in Accounts…</source>
        <translation>Esta cuenta está configurada como solo lectura. Cámbielo en Cuentas…</translation>
    </message>
</context>
<context>
    <name>RowResultText</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Eliminado en otro lugar</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>Cambiado entretanto: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No intentado</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>%1 is what to do, %2 the words of a server or of the keychain in quotation marks</extracomment>
        <translation>%1 Motivo: %2</translation>
    </message>
    <message>
        <source>Access was refused in the browser</source>
        <translation>El acceso se rechazó en el navegador</translation>
    </message>
    <message>
        <source>Somebody chose not to let Grapnel in. Sign in again and allow it.</source>
        <translation>Alguien decidió no dar acceso a Grapnel. Inicie sesión de nuevo y permítalo.</translation>
    </message>
    <message>
        <source>Zendesk does not grant the scopes asked for</source>
        <translation>Zendesk no concede los ámbitos solicitados</translation>
    </message>
    <message>
        <source>Ask an administrator to allow them at the OAuth client, or ask for others under Advanced.</source>
        <translation>Pida a un administrador que los permita en el cliente de OAuth, o solicite otros en «Avanzado».</translation>
    </message>
    <message>
        <source>Zendesk does not know this OAuth client</source>
        <translation>Zendesk no conoce este cliente de OAuth</translation>
    </message>
    <message>
        <source>Check the client identifier, and that the redirect URL at the client is the one shown here.</source>
        <translation>Revise el identificador de cliente y que la URL de redireccionamiento del cliente sea la que se muestra aquí.</translation>
    </message>
    <message>
        <source>Zendesk did not let Grapnel in</source>
        <translation>Zendesk no dio acceso a Grapnel</translation>
    </message>
    <message>
        <source>Try again; if that does not help, check the OAuth client in Admin Center.</source>
        <translation>Inténtelo de nuevo; si no sirve, revise el cliente de OAuth en el Centro de administración.</translation>
    </message>
    <message>
        <source>Zendesk refused the sign-in</source>
        <translation>Zendesk rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>Check the client identifier and the client secret, and that the client is not disabled.</source>
        <translation>Revise el identificador y el secreto de cliente, y que el cliente no esté desactivado.</translation>
    </message>
    <message>
        <source>There is no Zendesk account at this address</source>
        <translation>No hay ninguna cuenta de Zendesk en esta dirección</translation>
    </message>
    <message>
        <source>Check the subdomain and the base URL.</source>
        <translation>Revise el subdominio y la URL base.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Try again; if that does not help, check the network.</source>
        <translation>No hay sesión iniciada. Inténtelo de nuevo; si no sirve, revise la red.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Se canceló el inicio de sesión</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody finished signing in within %n second(s)</source>
        <translation>
            <numerusform>Nadie terminó de iniciar sesión en %n segundo</numerusform>
            <numerusform>Nadie terminó de iniciar sesión en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again, and allow Grapnel in the browser. If the page there shows an error, check the client identifier and the redirect URL of the OAuth client.</source>
        <translation>Inicie sesión de nuevo y permita el acceso de Grapnel en el navegador. Si la página muestra un error, revise el identificador de cliente y la URL de redireccionamiento del cliente de OAuth.</translation>
    </message>
    <message>
        <source>The browser could not come back to Grapnel</source>
        <translation>El navegador no pudo volver a Grapnel</translation>
    </message>
    <message>
        <source>The port on this computer could not be opened. Look for a program that uses or blocks it, choose another redirect port, or use an access token.</source>
        <translation>No se pudo abrir el puerto en este equipo. Busque un programa que lo use o lo bloquee, elija otro puerto de redireccionamiento o use un token de acceso.</translation>
    </message>
    <message>
        <source>An answer came that does not belong to this sign-in</source>
        <translation>Llegó una respuesta que no corresponde a este inicio de sesión</translation>
    </message>
    <message>
        <source>It was refused, and nothing of it was used. An old page in the browser may have sent it: close it and sign in again.</source>
        <translation>Se rechazó y no se usó nada de ella. Puede que la enviara una página antigua del navegador: ciérrela e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Zendesk answered, but gave no access token</source>
        <translation>Zendesk respondió, pero no dio un token de acceso</translation>
    </message>
    <message>
        <source>Sign in again; if that does not help, check the OAuth client in Admin Center.</source>
        <translation>Inicie sesión de nuevo; si no sirve, revise el cliente de OAuth en el Centro de administración.</translation>
    </message>
    <message>
        <source>The account is not saved yet. Keep the credentials for this session only, until Grapnel is closed, or try the keychain again. They are never written to a file.</source>
        <translation>La cuenta aún no se ha guardado. Conserve las credenciales solo en esta sesión, hasta cerrar Grapnel, o inténtelo de nuevo con el llavero. Nunca se escriben en un archivo.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused</source>
        <translation>El llavero está bloqueado o denegó el acceso</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached</source>
        <translation>No hay ningún llavero accesible</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>El llavero no respondió a tiempo</translation>
    </message>
    <message>
        <source>The keychain did not keep the credentials</source>
        <translation>El llavero no guardó las credenciales</translation>
    </message>
    <message>
        <source>No credentials are stored for this account</source>
        <translation>No hay credenciales guardadas para esta cuenta</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Inicie sesión para continuar.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the credentials anew.</source>
        <translation>Desbloquéelo e inténtelo de nuevo, o vuelva a escribir las credenciales.</translation>
    </message>
    <message>
        <source>Start it and try again, or enter the credentials anew.</source>
        <translation>Inícielo e inténtelo de nuevo, o vuelva a escribir las credenciales.</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked. Try again, or enter the credentials anew.</source>
        <translation>Puede que esté esperando a que se desbloquee. Inténtelo de nuevo o vuelva a escribir las credenciales.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account cannot be read</source>
        <translation>No se puede leer lo que el llavero guarda para esta cuenta</translation>
    </message>
    <message>
        <source>Sign in again, or enter the credentials anew.</source>
        <translation>Inicie sesión de nuevo o vuelva a escribir las credenciales.</translation>
    </message>
    <message>
        <source>The keychain did not remove the credentials</source>
        <translation>El llavero no quitó las credenciales</translation>
    </message>
    <message>
        <source>The account is still here. Unlock the keychain and try again.</source>
        <translation>La cuenta sigue aquí. Desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Sign in again with %1</source>
        <extracomment>%1 is one or more OAuth scopes, for example webhooks:write</extracomment>
        <translation>Iniciar sesión de nuevo con %1</translation>
    </message>
</context>
<context>
    <name>SignatureText</name>
    <message>
        <source>Enter the signing secret.</source>
        <translation>Escriba el secreto de firma.</translation>
    </message>
    <message>
        <source>Enter the timestamp, from the header X-Zendesk-Webhook-Signature-Timestamp.</source>
        <translation>Escriba la marca de tiempo, del encabezado X-Zendesk-Webhook-Signature-Timestamp.</translation>
    </message>
    <message>
        <source>Enter the signature, from the header X-Zendesk-Webhook-Signature.</source>
        <translation>Escriba la firma, del encabezado X-Zendesk-Webhook-Signature.</translation>
    </message>
    <message>
        <source>The signature is not base64: it holds other characters than letters, digits, + and /.</source>
        <translation>La firma no es base64: contiene caracteres que no son letras, dígitos, + ni /.</translation>
    </message>
    <message>
        <source>The signature is written in hexadecimal; Zendesk writes it in base64.</source>
        <translation>La firma está escrita en hexadecimal; Zendesk la escribe en base64.</translation>
    </message>
    <message>
        <source>The signature has the wrong length: it takes 44 characters, “=” at the end among them.</source>
        <translation>La firma tiene una longitud incorrecta: debe tener 44 caracteres, incluido el «=» del final.</translation>
    </message>
    <message>
        <source>The signature does not match, and the timestamp is not as Zendesk writes it: 2026-01-02T03:04:05Z.</source>
        <translation>La firma no coincide y la marca de tiempo no está escrita como lo hace Zendesk: 2026-01-02T03:04:05Z.</translation>
    </message>
    <message>
        <source>Another secret, timestamp or body was signed. JSON that was read and written anew has other bytes: take the body as it came.</source>
        <translation>Se firmó otro secreto, otra marca de tiempo u otro cuerpo. Un JSON leído y vuelto a escribir tiene otros bytes: use el cuerpo tal como llegó.</translation>
    </message>
    <message>
        <source>Another secret, timestamp or body was signed.</source>
        <translation>Se firmó otro secreto, otra marca de tiempo u otro cuerpo.</translation>
    </message>
    <message>
        <source>It matches with a line end behind the body: the last one was lost on the way here.</source>
        <translation>Coincide con un fin de línea tras el cuerpo: el último se perdió en el camino.</translation>
    </message>
    <message>
        <source>It matches without the line end at the end of the body, which was added on the way here.</source>
        <translation>Coincide sin el fin de línea al final del cuerpo, que se añadió en el camino.</translation>
    </message>
    <message>
        <source>It matches with the line ends CR LF.</source>
        <translation>Coincide con los fines de línea CR LF.</translation>
    </message>
    <message>
        <source>It matches with the line ends LF.</source>
        <translation>Coincide con los fines de línea LF.</translation>
    </message>
    <message>
        <source>It matches without the byte order mark at the start of the body.</source>
        <translation>Coincide sin la marca de orden de bytes (BOM) al inicio del cuerpo.</translation>
    </message>
    <message>
        <source>It matches without the blanks around the secret.</source>
        <translation>Coincide sin los espacios alrededor del secreto.</translation>
    </message>
    <message>
        <source>It was signed with the bytes that the secret&apos;s base64 stands for. Zendesk takes the text of the secret as it is.</source>
        <translation>Se firmó con los bytes que representa el base64 del secreto. Zendesk usa el texto del secreto tal cual.</translation>
    </message>
    <message>
        <source>Only the body was signed. Zendesk signs the timestamp and the body.</source>
        <translation>Solo se firmó el cuerpo. Zendesk firma la marca de tiempo y el cuerpo.</translation>
    </message>
    <message>
        <source>Signed are the timestamp and then the body, as Zendesk does.</source>
        <translation>Se firman la marca de tiempo y después el cuerpo, como hace Zendesk.</translation>
    </message>
    <message>
        <source>Signed are the body and then the timestamp: the older order of 2021. Zendesk signs the timestamp first today.</source>
        <translation>Se firman el cuerpo y después la marca de tiempo: el orden anterior, de 2021. Hoy Zendesk firma primero la marca de tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed %1 in the future: the clocks differ.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Firmada %1 en el futuro: los relojes no coinciden.</translation>
    </message>
    <message>
        <source>Signed %1 ago.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Firmada hace %1.</translation>
    </message>
    <message>
        <source>A receiver that refuses what is older than 5 minutes would refuse it.</source>
        <translation>Un receptor que rechaza lo que tiene más de 5 minutos la rechazaría.</translation>
    </message>
    <message>
        <source>The signature matches</source>
        <translation>La firma coincide</translation>
    </message>
    <message>
        <source>The signature matches in the older order</source>
        <translation>La firma coincide en el orden anterior</translation>
    </message>
    <message>
        <source>Signed with the public test secret</source>
        <translation>Firmada con el secreto de prueba público</translation>
    </message>
    <message>
        <source>Zendesk signs tests of webhooks so that are not created yet. Anyone can: a receiver must not take it for genuine.</source>
        <translation>Zendesk firma así las pruebas de webhooks que aún no se han creado. Cualquiera puede hacerlo: un receptor no debe darla por auténtica.</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>La firma no coincide</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
</context>
<context>
    <name>TestText</name>
    <message>
        <source>The built-in sandbox</source>
        <translation>El sandbox integrado</translation>
    </message>
    <message>
        <source>No credential goes along.</source>
        <translation>No se envía ninguna credencial.</translation>
    </message>
    <message>
        <source>The stored credential goes along (%1).</source>
        <extracomment>%1 is &quot;Basic, user name zd&quot;, &quot;Bearer token&quot; or &quot;API key in X-Key&quot;</extracomment>
        <translation>Se envía también la credencial guardada (%1).</translation>
    </message>
    <message>
        <source>The credential typed in the editor goes along.</source>
        <translation>Se envía también la credencial escrita en el editor.</translation>
    </message>
    <message>
        <source>The stored credential belongs to %1 and will be sent to %2 instead.</source>
        <extracomment>%1 and %2 are hosts</extracomment>
        <translation>La credencial guardada pertenece a %1, pero se enviará a %2.</translation>
    </message>
    <message>
        <source>Over plain http anyone on the way can read it.</source>
        <translation>Con http sin cifrar, cualquiera en el camino puede leerla.</translation>
    </message>
    <message>
        <source>This is a private address, which Zendesk cannot reach.</source>
        <translation>Es una dirección privada, a la que Zendesk no puede acceder.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this endpoint.</source>
        <translation>No se puede enviar nada a este punto de conexión.</translation>
    </message>
    <message>
        <source>%1 will send a real %2 request to %3.</source>
        <extracomment>%1 is Zendesk or the sandbox, %2 an HTTP method, %3 a host</extracomment>
        <translation>%1 enviará una solicitud %2 real a %3.</translation>
    </message>
    <message>
        <source>Signed with the webhook&apos;s signing secret.</source>
        <translation>Firmada con el secreto de firma del webhook.</translation>
    </message>
    <message>
        <source>Signed with Zendesk&apos;s published test secret.</source>
        <translation>Firmada con el secreto de prueba publicado por Zendesk.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a webhook, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) have warnings too.</source>
        <translation>
            <numerusform>%n más también tiene advertencias.</numerusform>
            <numerusform>%n más también tienen advertencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Behind a list of hosts</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will send %n real request(s), one after the other, to %2. Stored credentials go along.</source>
        <extracomment>%1 is Zendesk or the sandbox, %2 a list of hosts</extracomment>
        <translation>
            <numerusform>%1 enviará %n solicitud real a %2. Se envían también las credenciales guardadas.</numerusform>
            <numerusform>%1 enviará %n solicitudes reales, una tras otra, a %2. Se envían también las credenciales guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1, as stored</source>
        <translation>%1, según lo guardado</translation>
    </message>
    <message>
        <source>Basic, user name %1, as typed</source>
        <translation>Básica, usuario %1, según lo escrito</translation>
    </message>
    <message>
        <source>API key in %1, as typed</source>
        <translation>Clave de API en %1, según lo escrito</translation>
    </message>
    <message>
        <source>Bearer token, as typed</source>
        <translation>Token de portador, según lo escrito</translation>
    </message>
    <message>
        <source>a percent sign needs two hexadecimal digits after it (%25 for the sign itself)</source>
        <translation>un signo de porcentaje debe ir seguido de dos dígitos hexadecimales (%25 para el propio signo)</translation>
    </message>
    <message>
        <source>“%1” has to be percent-encoded</source>
        <translation>«%1» debe codificarse con porcentaje</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>Where the payload is wrong: line, column, and what is wrong there</extracomment>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket comment</source>
        <translation>Comentario de ticket</translation>
    </message>
</context>
<context>
    <name>ValidationText</name>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Enter the address that Zendesk is to call.</source>
        <translation>Escriba la dirección que Zendesk debe llamar.</translation>
    </message>
    <message>
        <source>Enter a whole address, with https:// and a host.</source>
        <translation>Escriba una dirección completa, con https:// y un host.</translation>
    </message>
    <message>
        <source>Zendesk calls https or http addresses only, not %1.</source>
        <extracomment>%1 is the beginning of a web address, such as &quot;ftp&quot;</extracomment>
        <translation>Zendesk solo llama a direcciones https o http, no %1.</translation>
    </message>
    <message>
        <source>An address cannot hold spaces. Write %20 where one is meant.</source>
        <translation>Una dirección no puede contener espacios. Escriba %20 donde haga falta uno.</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>Elija al menos un evento.</translation>
    </message>
    <message>
        <source>“%1” is not an event type. One reads like zen:event-type:ticket.created.</source>
        <translation>«%1» no es un tipo de evento. Uno válido es como zen:event-type:ticket.created.</translation>
    </message>
    <message>
        <source>Webhooks for Zendesk events use POST.</source>
        <translation>Los webhooks para eventos de Zendesk usan POST.</translation>
    </message>
    <message>
        <source>Webhooks for Zendesk events use JSON.</source>
        <translation>Los webhooks para eventos de Zendesk usan JSON.</translation>
    </message>
    <message>
        <source>A webhook serves events or triggers and automations, not both.</source>
        <translation>Un webhook sirve para eventos o para disparadores y automatizaciones, no para ambos.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Escriba el nombre de usuario.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Escriba el token.</translation>
    </message>
    <message>
        <source>Enter the name of the header that carries the key.</source>
        <translation>Escriba el nombre del encabezado que lleva la clave.</translation>
    </message>
    <message>
        <source>A header name holds letters, digits and hyphens only, no spaces or colons.</source>
        <translation>Un nombre de encabezado solo contiene letras, dígitos y guiones, sin espacios ni dos puntos.</translation>
    </message>
    <message>
        <source>Enter the value of the key.</source>
        <translation>Escriba el valor de la clave.</translation>
    </message>
    <message>
        <source>The credential holds a line break or another control character. Type it again.</source>
        <translation>La credencial contiene un salto de línea u otro carácter de control. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>A header has a value but no name.</source>
        <translation>Un encabezado tiene valor pero no nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a header name: letters, digits and hyphens only.</source>
        <translation>«%1» no es un nombre de encabezado: solo letras, dígitos y guiones.</translation>
    </message>
    <message>
        <source>The value of “%1” holds a line break or another control character.</source>
        <translation>El valor de «%1» contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>“%1” is there more than once. Upper and lower case make no difference.</source>
        <translation>«%1» aparece más de una vez. No se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Another webhook has this name. Zendesk allows it, but they are easily mixed up.</source>
        <translation>Otro webhook tiene este nombre. Zendesk lo permite, pero es fácil confundirlos.</translation>
    </message>
    <message>
        <source>With http, what Zendesk sends can be read on its way. Use https where you can.</source>
        <translation>Con http, lo que envía Zendesk se puede leer en el camino. Use https si es posible.</translation>
    </message>
    <message>
        <source>The address holds a user name or password, which everybody sees who sees the address. Use Authentication instead.</source>
        <translation>La dirección contiene un nombre de usuario o una contraseña, que ve cualquiera que vea la dirección. Use Autenticación en su lugar.</translation>
    </message>
    <message>
        <source>Zendesk cannot reach “%1” from the internet.</source>
        <translation>Zendesk no puede acceder a «%1» desde Internet.</translation>
    </message>
    <message>
        <source>“%1” looks like a placeholder that was left in.</source>
        <translation>«%1» parece un marcador de posición olvidado.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of known events. Zendesk may refuse it.</source>
        <translation>«%1» no está en la lista de eventos conocidos. Zendesk puede rechazarlo.</translation>
    </message>
    <message>
        <source>Zendesk sets “%1” itself and may ignore or refuse it here.</source>
        <translation>Zendesk define «%1» por sí mismo y aquí puede ignorarlo o rechazarlo.</translation>
    </message>
    <message>
        <source>“%1” looks like a credential. Whoever may see the webhook can read it: use Authentication instead.</source>
        <translation>«%1» parece una credencial. Quien pueda ver el webhook puede leerla: use Autenticación en su lugar.</translation>
    </message>
    <message>
        <source>Zendesk sends custom headers to https addresses only.</source>
        <translation>Zendesk solo envía encabezados personalizados a direcciones https.</translation>
    </message>
</context>
<context>
    <name>XmlTree</name>
    <message>
        <source>It has more elements or levels than a tree is shown of.</source>
        <translation>Tiene más elementos o niveles de los que se muestran en un árbol.</translation>
    </message>
</context>
<context>
    <name>grapnel::AboutWindow</name>
    <message>
        <source>About Grapnel</source>
        <translation>Acerca de Grapnel</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Not a product of Zendesk.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior. Se ofrece sin ninguna garantía. No es un producto de Zendesk.</translation>
    </message>
    <message>
        <source>Look after the webhooks of a Zendesk account.</source>
        <translation>Gestione los webhooks de una cuenta de Zendesk.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar datos de diagnóstico</translation>
    </message>
    <message>
        <source>Copies these versions. No account, host or file name is among them.</source>
        <translation>Copia estas versiones. No incluye nombres de cuentas, hosts ni archivos.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountEditor</name>
    <message>
        <source>Edit account – %1</source>
        <extracomment>Title of a window; %1 is the name of an account</extracomment>
        <translation>Editar cuenta – %1</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Agregar cuenta</translation>
    </message>
    <message>
        <source>Reading the keychain. It may ask you to unlock it.</source>
        <translation>Leyendo el llavero. Puede pedir que se desbloquee.</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Inicie sesión primero</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Signed in. Testing the connection…</source>
        <translation>Sesión iniciada. Probando la conexión…</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <source>Saving in the keychain. It may ask you to unlock it.</source>
        <translation>Guardando en el llavero. Puede pedir que se desbloquee.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save the account before closing?</source>
        <translation>¿Guardar la cuenta antes de cerrar?</translation>
    </message>
    <message>
        <source>What you entered is lost if you discard it.</source>
        <translation>Si descarta lo escrito, se pierde.</translation>
    </message>
    <message>
        <source>This session only</source>
        <extracomment>Keeps credentials in memory until Grapnel is closed</extracomment>
        <translation>Solo esta sesión</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Reintentar con el llavero</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Guardar cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountForm</name>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>A subdomain holds letters, digits and hyphens only.</source>
        <translation>Un subdominio solo contiene letras, dígitos y guiones.</translation>
    </message>
    <message>
        <source>Enter the unique identifier of the OAuth client.</source>
        <translation>Escriba el identificador único del cliente de OAuth.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Escriba el secreto de cliente.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the token&apos;s owner.</source>
        <translation>Escriba el correo electrónico del propietario del token.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Escriba el token de API.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Escriba el token de acceso.</translation>
    </message>
    <message>
        <source>Another account has this name. They are easily mixed up.</source>
        <translation>Otra cuenta tiene este nombre. Es fácil confundirlas.</translation>
    </message>
    <message>
        <source>Leave “/token” out: it is added when signing in.</source>
        <translation>No incluya «/token»: se añade al iniciar sesión.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>S&amp;ubdomain</source>
        <translation>S&amp;ubdominio</translation>
    </message>
    <message>
        <source>“example” for example.zendesk.com</source>
        <translation>«example» para example.zendesk.com</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL &amp;base</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>Solo &amp;lectura</translation>
    </message>
    <message>
        <source>Nothing can be changed in this account from here, and no tests are sent.</source>
        <translation>Desde aquí no se puede cambiar nada en esta cuenta ni se envían pruebas.</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>&amp;Método de inicio de sesión</translation>
    </message>
    <message>
        <source>C&amp;lient identifier</source>
        <translation>&amp;Identificador de cliente</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redireccionamiento</translation>
    </message>
    <message>
        <source>Em&amp;ail</source>
        <translation>C&amp;orreo electrónico</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>&amp;Keep stored API token</source>
        <translation>&amp;Conservar token de API guardado</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Token de API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>&amp;Keep stored access token</source>
        <translation>&amp;Conservar token de acceso guardado</translation>
    </message>
    <message>
        <source>A&amp;ccess token</source>
        <translation>Token de &amp;acceso</translation>
    </message>
    <message>
        <source>Grapnel cannot renew it: when it ends, enter a new one.</source>
        <translation>Grapnel no puede renovarlo: cuando caduque, escriba uno nuevo.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vanzado</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>&amp;Keep stored client secret</source>
        <translation>&amp;Conservar secreto de cliente guardado</translation>
    </message>
    <message>
        <source>Clien&amp;t secret</source>
        <translation>&amp;Secreto de cliente</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Ámbi&amp;tos</translation>
    </message>
    <message>
        <source>What is asked for at the sign-in, parted by spaces. Left empty, it is the least that Grapnel needs.</source>
        <translation>Lo que se solicita al iniciar sesión, separado por espacios. Si se deja vacío, es lo mínimo que Grapnel necesita.</translation>
    </message>
    <message>
        <source>Any that is free</source>
        <extracomment>Of a port of this computer</extracomment>
        <translation>Cualquiera que esté libre</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>Puerto de redireccionamiento</translation>
    </message>
    <message>
        <source>Only for the case that the page in the browser refuses the redirect URL: choose a port, such as 8414, and enter the redirect URL with it in the OAuth client.</source>
        <translation>Solo por si la página del navegador rechaza la URL de redireccionamiento: elija un puerto, como 8414, y escriba la URL de redireccionamiento con ese puerto en el cliente de OAuth.</translation>
    </message>
    <message>
        <source>Copy redirect URL</source>
        <translation>Copiar URL de redireccionamiento</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountSwitcher</name>
    <message>
        <source>Account %1</source>
        <extracomment>Name of a button for screen readers; %1 is an account and the words for it, for example &quot;acme, PRODUCTION&quot;</extracomment>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>%1. Switch to another account</source>
        <extracomment>Tool tip of a button; %1 is the account that shows</extracomment>
        <translation>%1. Cambiar a otra cuenta</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Cuentas…</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>&amp;Agregar cuenta…</translation>
    </message>
    <message>
        <source>%1 (from the environment)</source>
        <extracomment>Entry of a menu; %1 is an account that the environment&apos;s variables name</extracomment>
        <translation>%1 (del entorno)</translation>
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
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Solo esta sesión</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Requiere iniciar sesión</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Método de inicio de sesión</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading: whether an account is signed in</extracomment>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountTools</name>
    <message>
        <source>Local inbox…</source>
        <translation>Bandeja de entrada local…</translation>
    </message>
    <message>
        <source>Secrets were hidden</source>
        <translation>Se ocultaron los secretos</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pressed or moved for %n minute(s). What was revealed, copied or typed of a secret is gone.</source>
        <translation>
            <numerusform>No se pulsó ni se movió nada durante %n minuto. Lo que se mostró, copió o escribió de un secreto ya no está.</numerusform>
            <numerusform>No se pulsó ni se movió nada durante %n minutos. Lo que se mostró, copió o escribió de un secreto ya no está.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::AccountsController</name>
    <message>
        <source>The accounts could not be saved</source>
        <translation>No se pudieron guardar las cuentas</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights to its folder and the room on the disk. What you changed holds until Grapnel ends; it is tried again then and at your next change.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No se puede escribir en %1. Compruebe los permisos de su carpeta y el espacio en el disco. Lo que cambió vale hasta que se cierre Grapnel; entonces y con su próximo cambio se intenta de nuevo.</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountsWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>“%1” is signed out</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Se cerró la sesión de «%1»</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Se quitó «%1»</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Inicie sesión primero</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Cerrando sesión…</translation>
    </message>
    <message>
        <source>Removing the account…</source>
        <translation>Quitando la cuenta…</translation>
    </message>
    <message>
        <source>Its entry in the keychain is removed.</source>
        <translation>Se quita su entrada del llavero.</translation>
    </message>
    <message>
        <source>The access token is revoked at Zendesk.</source>
        <translation>El token de acceso se revoca en Zendesk.</translation>
    </message>
    <message>
        <source>The token itself stays valid at Zendesk: end it there if nobody else uses it.</source>
        <translation>El token en sí sigue siendo válido en Zendesk: revóquelo allí si nadie más lo usa.</translation>
    </message>
    <message>
        <source>Drafts, column layout and copies of deleted webhooks stay on this computer. Nothing changes in the Zendesk account.</source>
        <translation>Los borradores, la disposición de las columnas y las copias de webhooks eliminados permanecen en este equipo. En la cuenta de Zendesk no cambia nada.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove “%1” from Grapnel?</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>¿Quitar «%1» de Grapnel?</translation>
    </message>
    <message>
        <source>The connection to “%1” works</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>La conexión con «%1» funciona</translation>
    </message>
    <message>
        <source>The connection to “%1” does not work</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>La conexión con «%1» no funciona</translation>
    </message>
    <message>
        <source>Its credentials are no longer on this computer.</source>
        <translation>Sus credenciales ya no están en este equipo.</translation>
    </message>
    <message>
        <source>Its credentials are no longer on this computer, but Zendesk did not revoke the token (%1). It ends by itself, or in Admin Center.</source>
        <extracomment>%1 is what went wrong</extracomment>
        <translation>Sus credenciales ya no están en este equipo, pero Zendesk no revocó el token (%1). Caduca por sí solo o se revoca en el Centro de administración.</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Agregar cuenta…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign o&amp;ut</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>&amp;Quitar cuenta</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Shows the webhooks of an account</extracomment>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Remove it all the same</source>
        <extracomment>Removes an account although the keychain did not remove its entry</extracomment>
        <translation>Quitarla de todos modos</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Aún no hay cuentas</translation>
    </message>
    <message>
        <source>Add a Zendesk account to see its webhooks here.</source>
        <translation>Agregue una cuenta de Zendesk para ver aquí sus webhooks.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>grapnel::ActionButtons</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>grapnel::AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Send an answer</source>
        <translation>Enviar una respuesta</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Cerrar la conexión</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>No responder nunca</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>Nombre: valor</translation>
    </message>
    <message>
        <source>&amp;Reaction</source>
        <translation>&amp;Reacción</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>Re&amp;traso</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Encabezados</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Cuerpo</translation>
    </message>
    <message>
        <source>The status is a number from 200 to 599.</source>
        <translation>El estado es un número de 200 a 599.</translation>
    </message>
    <message>
        <source>%1 The last right answer stays in force.</source>
        <translation>%1 Sigue vigente la última respuesta correcta.</translation>
    </message>
    <message>
        <source>Headers, line %1: write “Name: value”.</source>
        <translation>Encabezados, línea %1: escriba «Nombre: valor».</translation>
    </message>
    <message>
        <source>Headers, line %1: this cannot be the name of a header.</source>
        <translation>Encabezados, línea %1: esto no puede ser el nombre de un encabezado.</translation>
    </message>
    <message>
        <source>Headers, line %1: the value holds a control character.</source>
        <translation>Encabezados, línea %1: el valor contiene un carácter de control.</translation>
    </message>
    <message>
        <source>Headers, line %1: the inbox writes this header itself.</source>
        <translation>Encabezados, línea %1: la bandeja escribe este encabezado por sí misma.</translation>
    </message>
</context>
<context>
    <name>grapnel::ApiClient</name>
    <message>
        <source>Nothing was sent: plain http would show the credentials to everyone on the way.</source>
        <translation>No se envió nada: con http sin cifrar, cualquiera en el camino vería las credenciales.</translation>
    </message>
    <message>
        <source>Nothing was sent: the base URL of the account cannot be used.</source>
        <translation>No se envió nada: la URL base de la cuenta no se puede usar.</translation>
    </message>
    <message>
        <source>Nothing was sent: the credentials contain a line break or another control character.</source>
        <translation>No se envió nada: las credenciales contienen un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>Nothing was sent: this is not an id.</source>
        <translation>No se envió nada: esto no es un ID.</translation>
    </message>
    <message>
        <source>Nothing was sent: this account is set to read only.</source>
        <translation>No se envió nada: esta cuenta está configurada como solo lectura.</translation>
    </message>
</context>
<context>
    <name>grapnel::Application</name>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>It holds the password of the proxy. It may ask you to unlock it.</source>
        <translation>Guarda la contraseña del proxy. Puede que pida que lo desbloquee.</translation>
    </message>
    <message>
        <source>The keychain did not take the renewed sign-in of “%1”</source>
        <extracomment>%1 is an account</extracomment>
        <translation>El llavero no aceptó la sesión renovada de «%1»</translation>
    </message>
    <message>
        <source>It is used until Grapnel ends. After that you will have to sign in again.</source>
        <translation>Se usa hasta que se cierre Grapnel. Después habrá que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Some windows are open</source>
        <translation>Hay ventanas abiertas</translation>
    </message>
    <message>
        <source>The main window changes its language when they are closed and nothing is under way.</source>
        <translation>La ventana principal cambiará de idioma cuando estén cerradas y no haya nada en curso.</translation>
    </message>
    <message>
        <source>The sample data cannot be shown. Start Grapnel again; if that does not help, install it anew. (%1)</source>
        <extracomment>%1 is what the system says, mostly in English</extracomment>
        <translation>No se pueden mostrar los datos de ejemplo. Reinicie Grapnel; si no sirve, vuelva a instalarlo. (%1)</translation>
    </message>
</context>
<context>
    <name>grapnel::AuthenticationForm</name>
    <message>
        <source>&amp;Keep stored credential</source>
        <translation>Conservar credencial &amp;guardada</translation>
    </message>
    <message>
        <source>Re&amp;place credential</source>
        <translation>&amp;Reemplazar credencial</translation>
    </message>
    <message>
        <source>Rem&amp;ove credential</source>
        <translation>&amp;Quitar credencial</translation>
    </message>
    <message>
        <source>U&amp;sername</source>
        <translation>Nom&amp;bre de usuario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Heade&amp;r name</source>
        <translation>Nombre de&amp;l encabezado</translation>
    </message>
    <message>
        <source>Header va&amp;lue</source>
        <translation>&amp;Valor del encabezado</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>Nombre del encabezado</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Valor del encabezado</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Básica</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token de portador</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1. The credential is stored at Zendesk and cannot be read back.</source>
        <translation>%1. La credencial se guarda en Zendesk y no se puede volver a leer.</translation>
    </message>
    <message>
        <source>Zendesk will call the endpoint without signing in. The stored credential cannot be brought back.</source>
        <translation>Zendesk llamará al punto de conexión sin autenticarse. La credencial guardada no se puede recuperar.</translation>
    </message>
</context>
<context>
    <name>grapnel::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>grapnel::BodyCopyButton</name>
    <message>
        <source>Copy body</source>
        <translation>Copiar cuerpo</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>grapnel::BrowserSignIn</name>
    <message>
        <source>Nothing was opened: the base URL of the account cannot be used.</source>
        <translation>No se abrió nada: la URL base de la cuenta no se puede usar.</translation>
    </message>
</context>
<context>
    <name>grapnel::CandidatesPage</name>
    <message>
        <source>&amp;This is it</source>
        <translation>E&amp;s este</translation>
    </message>
    <message>
        <source>Webhooks that may be it</source>
        <translation>Webhooks que podrían serlo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Zendesk did not answer, and looking did not tell whether the webhook was created. Sending again may make a second one.</source>
        <translation>Zendesk no respondió y al consultar no se pudo saber si el webhook se creó. Enviar de nuevo puede crear un segundo.</translation>
    </message>
    <message numerus="yes">
        <source>Zendesk did not answer. %n webhook(s) that were found may be the new one. Sending again may make a second one.</source>
        <translation>
            <numerusform>Zendesk no respondió. Se encontró %n webhook que podría ser el nuevo. Enviar de nuevo puede crear un segundo.</numerusform>
            <numerusform>Zendesk no respondió. Se encontraron %n webhooks que podrían ser el nuevo. Enviar de nuevo puede crear un segundo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::CertificateField</name>
    <message>
        <source>Further certificate authorities</source>
        <translation>Otras autoridades de certificación</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Elegir un archivo de certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <extracomment>Filter of a file dialog; keep the parentheses and what is in them</extracomment>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>grapnel::ChangesTable</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>Stands for a field that is empty</extracomment>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>grapnel::Chip</name>
    <message>
        <source>Remove filter %1</source>
        <extracomment>%1 is a filter that is in force, for example &quot;Status: Active&quot;</extracomment>
        <translation>Quitar filtro %1</translation>
    </message>
</context>
<context>
    <name>grapnel::ClipboardNotice</name>
    <message>
        <source>Clear now</source>
        <translation>Borrar ahora</translation>
    </message>
    <message>
        <source>Take the secret off the clipboard</source>
        <translation>Quitar el secreto del portapapeles</translation>
    </message>
    <message numerus="yes">
        <source>Secret on the clipboard for %n s</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>Secreto en el portapapeles durante %n s</numerusform>
            <numerusform>Secreto en el portapapeles durante %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret on the clipboard</source>
        <translation>Secreto en el portapapeles</translation>
    </message>
</context>
<context>
    <name>grapnel::CloneWindow</name>
    <message>
        <source>Clone webhook – %1</source>
        <extracomment>Title of a window; %1 is the webhook&apos;s name</extracomment>
        <translation>Clonar webhook – %1</translation>
    </message>
    <message>
        <source>Clone webhook</source>
        <translation>Clonar webhook</translation>
    </message>
    <message>
        <source>Cloning…</source>
        <translation>Clonando…</translation>
    </message>
    <message>
        <source>Zendesk did not answer. Finding out what it did…</source>
        <translation>Zendesk no respondió. Averiguando qué hizo…</translation>
    </message>
    <message>
        <source>Cloned. Reading the copy…</source>
        <translation>Clonado. Leyendo la copia…</translation>
    </message>
    <message>
        <source>The copy was deleted</source>
        <translation>La copia se eliminó</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Another webhook has this name. Zendesk allows it, but they are easily mixed up.</source>
        <translation>Otro webhook tiene este nombre. Zendesk lo permite, pero es fácil confundirlos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete copy</source>
        <translation>Eliminar copia</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>It is called %1 and is active: it is called from now on.</source>
        <translation>Se llama %1 y está activa: se la llama a partir de ahora.</translation>
    </message>
    <message>
        <source>It is called %1 and is inactive.</source>
        <translation>Se llama %1 y está inactiva.</translation>
    </message>
    <message>
        <source>The copy is there, but not as you wished</source>
        <translation>La copia está, pero no como se pidió</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Clone again</source>
        <translation>&amp;Clonar de nuevo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Exact clone (keeps stored credentials)</source>
        <translation>Clon &amp;exacto (conserva las credenciales guardadas)</translation>
    </message>
    <message>
        <source>New webhook &amp;from this one</source>
        <translation>Nuevo web&amp;hook a partir de este</translation>
    </message>
    <message>
        <source>Not possible: an app made this webhook, and Zendesk refuses to clone it.</source>
        <translation>No es posible: una aplicación creó este webhook y Zendesk se niega a clonarlo.</translation>
    </message>
    <message>
        <source>Zendesk copies it with its credential. For a moment the copy is live as the original is; then it gets the name and status below.</source>
        <translation>Zendesk lo copia con su credencial. Por un momento, la copia está tan activa como el original; después recibe el nombre y el estado de abajo.</translation>
    </message>
    <message>
        <source>Opens the form filled in from this webhook. Credentials are typed again.</source>
        <translation>Abre el formulario con los datos de este webhook. Las credenciales se escriben de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Start inactive</source>
        <translation>Crear &amp;inactivo</translation>
    </message>
    <message>
        <source>No copy was found at Zendesk: try again.</source>
        <translation>No se encontró ninguna copia en Zendesk: inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>grapnel::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>grapnel::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Command, account or webhook</source>
        <translation>Comando, cuenta o webhook</translation>
    </message>
    <message>
        <source>Search commands, accounts and webhooks</source>
        <translation>Buscar comandos, cuentas y webhooks</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Enter shows the webhook, Ctrl+Enter edits it.</source>
        <translation>Intro muestra el webhook, Ctrl+Intro lo edita.</translation>
    </message>
    <message>
        <source>Enter runs, Up and Down choose, Esc closes.</source>
        <translation>Intro ejecuta, Arriba y Abajo eligen, Esc cierra.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>No hay coincidencias.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Ahora no es posible.</translation>
    </message>
</context>
<context>
    <name>grapnel::ConflictPage</name>
    <message>
        <source>(none)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Keep all of &amp;theirs</source>
        <translation>Conservar todo lo a&amp;jeno</translation>
    </message>
    <message>
        <source>Keep all of &amp;mine</source>
        <translation>Conservar todo lo propi&amp;o</translation>
    </message>
    <message>
        <source>Somebody else has changed this webhook since you opened it, in fields that you left alone. Their changes stay; nothing has been sent yet.</source>
        <translation>Otra persona cambió este webhook desde que usted lo abrió, en campos que usted no tocó. Sus cambios se mantienen; aún no se ha enviado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed this webhook since you opened it. Choose which value to keep in %n field(s) that you both changed; nothing has been sent yet.</source>
        <translation>
            <numerusform>Otra persona cambió este webhook desde que usted lo abrió. Elija qué valor conservar en %n campo que ambos cambiaron; aún no se ha enviado nada.</numerusform>
            <numerusform>Otra persona cambió este webhook desde que usted lo abrió. Elija qué valor conservar en %n campos que ambos cambiaron; aún no se ha enviado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>One of three values to choose from: what somebody else has saved meanwhile</extracomment>
        <translation>Ajeno</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>One of three values to choose from: what the user has typed</extracomment>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>One of three values to choose from: what it was before both changes</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Also changed by somebody else; stays as it is:</source>
        <translation>También cambiado por otra persona; se queda así:</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Fields that both changed</source>
        <translation>Campos que cambiaron ambos</translation>
    </message>
</context>
<context>
    <name>grapnel::ConnectionEditor</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <translation>Disparador o automatización</translation>
    </message>
    <message>
        <source>Zendesk events</source>
        <translation>Eventos de Zendesk</translation>
    </message>
    <message>
        <source>Zendesk fixes the connection when a webhook is created.</source>
        <translation>Zendesk fija la conexión al crear un webhook.</translation>
    </message>
    <message>
        <source>New webhook &amp;from this one</source>
        <translation>Nuevo web&amp;hook a partir de este</translation>
    </message>
</context>
<context>
    <name>grapnel::ConnectionTest</name>
    <message>
        <source>The server answered as to somebody who is not signed in.</source>
        <translation>El servidor respondió como a alguien que no ha iniciado sesión.</translation>
    </message>
</context>
<context>
    <name>grapnel::ConnectionView</name>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
</context>
<context>
    <name>grapnel::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>grapnel::CreateWindow</name>
    <message>
        <source>New webhook</source>
        <translation>Nuevo webhook</translation>
    </message>
    <message>
        <source>Create webhook</source>
        <translation>Crear webhook</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>We&amp;bhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>&amp;Create again</source>
        <translation>C&amp;rear de nuevo</translation>
    </message>
</context>
<context>
    <name>grapnel::DeleteWindow</name>
    <message>
        <source>Delete webhook</source>
        <translation>Eliminar webhook</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Delete without a copy</source>
        <translation>Eliminar sin copia</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidos</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) not deleted</source>
        <translation>
            <numerusform>%n webhook no eliminado</numerusform>
            <numerusform>%n webhooks no eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped before their turn.</source>
        <translation>Se detuvo antes de su turno.</translation>
    </message>
    <message>
        <source>The copy could not be saved, so nothing was deleted</source>
        <translation>No se pudo guardar la copia, así que no se eliminó nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhook(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n webhook?</numerusform>
            <numerusform>¿Eliminar %n webhooks?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>Zendesk stops calling the endpoint at once. Neither the id nor the signing secret can be brought back: a webhook made anew has others.</source>
        <translation>Zendesk deja de llamar al punto de conexión de inmediato. Ni el ID ni el secreto de firma se pueden recuperar: un webhook creado de nuevo tiene otros.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Webhooks to delete</source>
        <translation>Webhooks que se eliminarán</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Type the number of webhooks to confirm</source>
        <translation>&amp;Escriba el número de webhooks para confirmar</translation>
    </message>
    <message>
        <source>&amp;Type the name to confirm</source>
        <translation>&amp;Escriba el nombre para confirmar</translation>
    </message>
    <message>
        <source>&amp;Save a copy first</source>
        <translation>&amp;Guardar antes una copia</translation>
    </message>
    <message>
        <source>A JSON file without credentials and secrets</source>
        <translation>Un archivo JSON sin credenciales ni secretos</translation>
    </message>
</context>
<context>
    <name>grapnel::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>grapnel::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details pane</source>
        <translation>Panel de detalles</translation>
    </message>
</context>
<context>
    <name>grapnel::DetailsHeader</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Made by an app</source>
        <extracomment>Badge of a webhook that an app from the marketplace made</extracomment>
        <translation>Creado por una aplicación</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 is &quot;Active&quot; or &quot;Inactive&quot;</extracomment>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>grapnel::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No webhook selected</source>
        <translation>Ningún webhook seleccionado</translation>
    </message>
    <message>
        <source>Select one in the list to see everything about it.</source>
        <translation>Seleccione uno en la lista para ver todos sus datos.</translation>
    </message>
    <message>
        <source>Reading the webhook…</source>
        <translation>Leyendo el webhook…</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) selected</source>
        <translation>
            <numerusform>%n webhook seleccionado</numerusform>
            <numerusform>%n webhooks seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see everything about it.</source>
        <translation>Seleccione solo uno para ver todos sus datos.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The webhook could not be read.</source>
        <translation>No se pudo leer el webhook.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
</context>
<context>
    <name>grapnel::EditWindow</name>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Review chan&amp;ges…</source>
        <translation>Rev&amp;isar cambios…</translation>
    </message>
    <message>
        <source>Replace &amp;whole webhook (PUT)…</source>
        <translation>Reemplazar &amp;todo el webhook (PUT)…</translation>
    </message>
    <message>
        <source>&amp;New webhook from this one</source>
        <translation>&amp;Nuevo webhook a partir de este</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>We&amp;bhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nada que guardar</translation>
    </message>
    <message>
        <source>Zendesk has all of this already.</source>
        <translation>Zendesk ya tiene todo esto.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Reading the webhook…</source>
        <translation>Leyendo el webhook…</translation>
    </message>
    <message>
        <source>The form shows what the list has. It is read again before anything is saved.</source>
        <translation>El formulario muestra lo que tiene la lista. Se lee de nuevo antes de guardar.</translation>
    </message>
    <message>
        <source>Edit webhook – %1</source>
        <extracomment>Title of a window; %1 is the webhook&apos;s name</extracomment>
        <translation>Editar webhook – %1</translation>
    </message>
    <message>
        <source>Replace whole webhook</source>
        <translation>Reemplazar todo el webhook</translation>
    </message>
    <message>
        <source>Not known whether it was saved</source>
        <translation>No se sabe si se guardó</translation>
    </message>
    <message>
        <source>Zendesk did not answer, and looking did not tell. What you typed is still here; saving again is safe.</source>
        <translation>Zendesk no respondió y al consultar no se pudo saber. Lo que escribió sigue aquí; guardar de nuevo no supone ningún riesgo.</translation>
    </message>
    <message>
        <source>New webhook from this one</source>
        <translation>Nuevo webhook a partir de este</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Eliminado en otro lugar</translation>
    </message>
    <message>
        <source>This webhook no longer exists at Zendesk. What you typed is still here.</source>
        <translation>Este webhook ya no existe en Zendesk. Lo que escribió sigue aquí.</translation>
    </message>
</context>
<context>
    <name>grapnel::EditingActions</name>
    <message>
        <source>&amp;New webhook…</source>
        <translation>&amp;Nuevo webhook…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Clonar…</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>Deacti&amp;vate</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Made by an app: Zendesk refuses to clone it.</source>
        <translation>Creado por una aplicación: Zendesk se niega a clonarlo.</translation>
    </message>
    <message>
        <source>Made by an app: Zendesk refuses to delete it. Uninstall the app instead.</source>
        <translation>Creado por una aplicación: Zendesk se niega a eliminarlo. Desinstale la aplicación.</translation>
    </message>
</context>
<context>
    <name>grapnel::EditingController</name>
    <message>
        <source>“%1” was created</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>Se creó «%1»</translation>
    </message>
    <message>
        <source>Zendesk did not answer, but the webhook is there.</source>
        <translation>Zendesk no respondió, pero el webhook está.</translation>
    </message>
    <message>
        <source>“%1” was cloned and is active</source>
        <translation>«%1» se clonó y está activo</translation>
    </message>
    <message>
        <source>“%1” was cloned and is inactive</source>
        <translation>«%1» se clonó y está inactivo</translation>
    </message>
    <message>
        <source>It has the stored credential of the original and a signing secret of its own.</source>
        <translation>Tiene la credencial guardada del original y su propio secreto de firma.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) made by an app left out</source>
        <translation>
            <numerusform>Se omitió %n webhook creado por una aplicación</numerusform>
            <numerusform>Se omitieron %n webhooks creados por una aplicación</numerusform>
        </translation>
    </message>
    <message>
        <source>Zendesk refuses to delete them. Uninstall the app instead.</source>
        <translation>Zendesk se niega a eliminarlos. Desinstale la aplicación.</translation>
    </message>
    <message>
        <source>Deactivate webhook</source>
        <translation>Desactivar webhook</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>¿Desactivar «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n webhook(s)?</source>
        <translation>
            <numerusform>¿Desactivar %n webhook?</numerusform>
            <numerusform>¿Desactivar %n webhooks?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a production account. Zendesk stops calling the endpoint until the webhook is activated again.</source>
        <translation>Esta es una cuenta de producción. Zendesk deja de llamar al punto de conexión hasta que el webhook se active de nuevo.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Undo changing “%1”</source>
        <translation>Des&amp;hacer el cambio de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo activating %n webhook(s)</source>
        <translation>
            <numerusform>Des&amp;hacer la activación de %n webhook</numerusform>
            <numerusform>Des&amp;hacer la activación de %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo deactivating %n webhook(s)</source>
        <translation>
            <numerusform>Des&amp;hacer la desactivación de %n webhook</numerusform>
            <numerusform>Des&amp;hacer la desactivación de %n webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>Open drafts</source>
        <translation>Abrir borradores</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved draft(s) from last time</source>
        <translation>
            <numerusform>%n borrador sin guardar de la última vez</numerusform>
            <numerusform>%n borradores sin guardar de la última vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks are still being changed</source>
        <translation>Aún se están cambiando webhooks</translation>
    </message>
    <message>
        <source>This stops after those under way.</source>
        <translation>Se detiene después de los que están en curso.</translation>
    </message>
    <message>
        <source>It could not be read back; refresh the list to see it as Zendesk has it.</source>
        <translation>No se pudo volver a leer; actualice la lista para verlo como está en Zendesk.</translation>
    </message>
    <message>
        <source>A credential was changed, so this cannot be undone.</source>
        <translation>Se cambió una credencial, así que no se puede deshacer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” was saved</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>Se guardó «%1»</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>Se eliminó «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) deleted</source>
        <translation>
            <numerusform>%n webhook eliminado</numerusform>
            <numerusform>%n webhooks eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>A copy is in %1</source>
        <translation>Hay una copia en %1</translation>
    </message>
    <message>
        <source>“%1” is as it was before</source>
        <translation>«%1» está como antes</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are as they were before</source>
        <translation>
            <numerusform>%n webhook está como antes</numerusform>
            <numerusform>%n webhooks están como antes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) not undone</source>
        <translation>
            <numerusform>%n webhook sin deshacer</numerusform>
            <numerusform>%n webhooks sin deshacer</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Undoing %n change(s)</source>
        <translation>
            <numerusform>Deshaciendo %n cambio</numerusform>
            <numerusform>Deshaciendo %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>grapnel::EditorFindBar</name>
    <message>
        <source>Find</source>
        <extracomment>Placeholder of a search field</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Cerrar búsqueda</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>More than %n matches</source>
        <translation>
            <numerusform>Más de %n coincidencia</numerusform>
            <numerusform>Más de %n coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the matches of a search is shown: &quot;2 of 5&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>grapnel::EditorWindow</name>
    <message>
        <source>Checking whether it has changed at Zendesk…</source>
        <translation>Comprobando si cambió en Zendesk…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Zendesk did not answer. Finding out what it did…</source>
        <translation>Zendesk no respondió. Averiguando qué hizo…</translation>
    </message>
    <message>
        <source>Saved. Reading it back…</source>
        <translation>Guardado. Leyéndolo de nuevo…</translation>
    </message>
    <message>
        <source>Zendesk refused what is marked below</source>
        <translation>Zendesk rechazó lo marcado abajo</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>There is an unsaved draft of %1</source>
        <translation>Hay un borrador sin guardar del %1</translation>
    </message>
    <message>
        <source>Credentials were not kept and are to be typed again.</source>
        <translation>Las credenciales no se conservaron y deben escribirse de nuevo.</translation>
    </message>
    <message>
        <source>Save your changes before closing?</source>
        <translation>¿Guardar los cambios antes de cerrar?</translation>
    </message>
    <message>
        <source>They are lost if you discard them.</source>
        <translation>Si los descarta, se pierden.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes from another page of the window to the form</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Request prev&amp;iew</source>
        <translation>Vista &amp;previa de la solicitud</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still here: try again.</source>
        <translation>No se guardó nada. Lo que escribió sigue aquí: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Probar…</translation>
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
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>Word beside the account&apos;s name: an account for trying things out</extracomment>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>READ ONLY</source>
        <extracomment>Word beside the account&apos;s name: nothing may be changed in it</extracomment>
        <translation>SOLO LECTURA</translation>
    </message>
</context>
<context>
    <name>grapnel::EventPicker</name>
    <message>
        <source>Search events, or type zen:event-type:…</source>
        <translation>Busque eventos o escriba zen:event-type:…</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Buscar eventos</translation>
    </message>
    <message>
        <source>Selected onl&amp;y</source>
        <translation>S&amp;olo seleccionados</translation>
    </message>
    <message>
        <source>Add event type</source>
        <translation>Agregar tipo de evento</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>Eventos seleccionados</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole event type reads like zen:event-type:ticket.created</source>
        <translation>Un tipo de evento completo es como zen:event-type:ticket.created</translation>
    </message>
    <message>
        <source>Not in the list. Press Enter to add it.</source>
        <translation>No está en la lista. Pulse Intro para agregarlo.</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Ningún evento coincide</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>grapnel::EventTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a family of events: how many are chosen, and of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 selected</source>
        <translation>%1, %2 de %3 seleccionados</translation>
    </message>
</context>
<context>
    <name>grapnel::FilterBar</name>
    <message>
        <source>Status filter</source>
        <translation>Filtro de estado</translation>
    </message>
    <message>
        <source>All</source>
        <comment>status filter</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status filter</comment>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status filter</comment>
        <translation>Inactivos</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <extracomment>Label of the status filter; the letter behind &amp; is its shortcut</extracomment>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>Search webhooks</source>
        <translation>Buscar webhooks</translation>
    </message>
    <message>
        <source>Search all columns</source>
        <translation>Buscar en todas las columnas</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Buscar nombres</translation>
    </message>
    <message>
        <source>Status: Active</source>
        <translation>Estado: activo</translation>
    </message>
    <message>
        <source>Status: Inactive</source>
        <translation>Estado: inactivo</translation>
    </message>
    <message>
        <source>Any column: %1</source>
        <extracomment>A filter in force; %1 is what was searched for, in quotation marks</extracomment>
        <translation>Cualquier columna: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>A filter in force; %1 is what was searched for, in quotation marks</extracomment>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>grapnel::FindBar</name>
    <message>
        <source>Find</source>
        <extracomment>Placeholder of a search field</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Cerrar búsqueda</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the matches of a search is shown: &quot;2 of 5&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>grapnel::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>&amp;Notify when something long has finished in the background</source>
        <translation>&amp;Notificar cuando algo largo haya terminado en segundo plano</translation>
    </message>
    <message>
        <source>Open the last account</source>
        <translation>Abrir la última cuenta</translation>
    </message>
    <message>
        <source>Let me choose an account</source>
        <translation>Permitir elegir una cuenta</translation>
    </message>
    <message>
        <source>At the &amp;start</source>
        <translation>Al &amp;iniciar</translation>
    </message>
    <message>
        <source>An account that is named on the command line or in the environment is opened in any case.</source>
        <translation>Una cuenta indicada en la línea de comandos o en el entorno se abre en cualquier caso.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>A language of the program: that of the system</extracomment>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Holds at once. Windows in which something is under way keep theirs until they are closed.</source>
        <translation>Se aplica de inmediato. Las ventanas en las que hay algo en curso conservan su idioma hasta que se cierren.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification says what has ended and how many webhooks it was about, and names none of them.</source>
        <translation>La notificación del escritorio dice qué ha terminado y a cuántos webhooks afectaba, sin nombrar ninguno.</translation>
    </message>
</context>
<context>
    <name>grapnel::HeaderEditor</name>
    <message>
        <source>Custom headers</source>
        <translation>Encabezados personalizados</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Agregar encabezado</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Quitar encabezado</translation>
    </message>
</context>
<context>
    <name>grapnel::HeaderTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the table of custom HTTP headers</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>grapnel::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
</context>
<context>
    <name>grapnel::HelpTools</name>
    <message>
        <source>Grapnel &amp;help</source>
        <translation>A&amp;yuda de Grapnel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>About Grapnel</source>
        <translation>Acerca de Grapnel</translation>
    </message>
</context>
<context>
    <name>grapnel::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Resultado de la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s)</source>
        <translation>
            <numerusform>Encontrado en %n página</numerusform>
            <numerusform>Encontrado en %n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::HexTableModel</name>
    <message>
        <source>Offset</source>
        <extracomment>Column: where in the body a row of bytes begins</extracomment>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
</context>
<context>
    <name>grapnel::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Tests that you send appear here.</source>
        <translation>Aquí aparecen las pruebas que se envían.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Borrar historial…</translation>
    </message>
    <message>
        <source>Nothing is kept when this window closes.</source>
        <translation>No se conserva nada al cerrar esta ventana.</translation>
    </message>
    <message numerus="yes">
        <source>The last payload and the last %n test(s) are kept in %1, without credentials.</source>
        <translation>
            <numerusform>La última carga útil y la última prueba (%n) se conservan en %1, sin credenciales.</numerusform>
            <numerusform>La última carga útil y las últimas %n pruebas se conservan en %1, sin credenciales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Borrar historial</translation>
    </message>
    <message>
        <source>Forget the tests of this webhook?</source>
        <translation>¿Olvidar las pruebas de este webhook?</translation>
    </message>
    <message>
        <source>Their requests and responses are deleted from this computer.</source>
        <translation>Sus solicitudes y respuestas se eliminan de este equipo.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>A command: shows two answers side by side</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Select two tests that were answered to see what differs</source>
        <translation>Seleccione dos pruebas con respuesta para ver las diferencias</translation>
    </message>
</context>
<context>
    <name>grapnel::HttpAttempt</name>
    <message>
        <source>No complete answer came in time.</source>
        <translation>No llegó a tiempo una respuesta completa.</translation>
    </message>
    <message>
        <source>No connection could be made in time.</source>
        <translation>No se pudo establecer la conexión a tiempo.</translation>
    </message>
    <message>
        <source>The answer is larger than %1.</source>
        <translation>La respuesta supera %1.</translation>
    </message>
</context>
<context>
    <name>grapnel::InboxTableModel</name>
    <message>
        <source>Not checked</source>
        <extracomment>Of the signature of a request</extracomment>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Valid signature</source>
        <translation>Firma válida</translation>
    </message>
    <message>
        <source>Signature does not match</source>
        <translation>La firma no coincide</translation>
    </message>
    <message>
        <source>Signed with the static test secret</source>
        <translation>Firmada con el secreto de prueba fijo</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>Unknown webhook</source>
        <translation>Webhook desconocido</translation>
    </message>
    <message>
        <source>Secret not available</source>
        <translation>Secreto no disponible</translation>
    </message>
    <message>
        <source>Not an HTTP request</source>
        <translation>No es una solicitud HTTP</translation>
    </message>
    <message>
        <source>%1 (too large, refused)</source>
        <translation>%1 (demasiado grande, rechazada)</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (incompleta)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Both are times: local time, then UTC</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Of a URL</extracomment>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>grapnel::InboxWindow</name>
    <message>
        <source>Local inbox</source>
        <translation>Bandeja de entrada local</translation>
    </message>
    <message>
        <source>Zendesk cannot reach this computer</source>
        <translation>Zendesk no puede acceder a este equipo</translation>
    </message>
    <message>
        <source>The URL works from here only. To receive from Zendesk, run a tunnel of your own to it and give the webhook the tunnel&apos;s address.</source>
        <translation>La URL solo funciona desde aquí. Para recibir de Zendesk, establezca su propio túnel hasta ella e indique en el webhook la dirección del túnel.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copiar URL</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Received requests</source>
        <translation>Solicitudes recibidas</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Aún no hay solicitudes</translation>
    </message>
    <message>
        <source>&amp;Verify signatures</source>
        <translation>&amp;Verificar firmas</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Vac&amp;iar</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>A la escucha</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Inici&amp;ar</translation>
    </message>
    <message>
        <source>Another program uses this port. Choose another one, or Any.</source>
        <translation>Otro programa usa este puerto. Elija otro o «Cualquiera».</translation>
    </message>
    <message>
        <source>You may not use this port. Choose one from 1024 up, or Any.</source>
        <translation>No se permite usar este puerto. Elija uno a partir de 1024 o «Cualquiera».</translation>
    </message>
    <message>
        <source>The inbox cannot listen</source>
        <translation>La bandeja no puede escuchar</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n older dropped</source>
        <extracomment>%1: &quot;500 requests&quot;</extracomment>
        <translation>
            <numerusform>%1, %n más antigua descartada</numerusform>
            <numerusform>%1, %n más antiguas descartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>&amp;New webhook with this URL</source>
        <translation>&amp;Nuevo webhook con esta URL</translation>
    </message>
    <message>
        <source>The inbox is stopped</source>
        <translation>La bandeja está detenida</translation>
    </message>
    <message>
        <source>Nothing can come in until it listens.</source>
        <translation>No puede llegar nada hasta que escuche.</translation>
    </message>
    <message>
        <source>1. Create a webhook with this URL, or give it to one you have.
2. Use Test…, or do in Zendesk what it subscribes to.
3. Choose the request here to look into it.</source>
        <translation>1. Cree un webhook con esta URL o asígnela a uno existente.
2. Use «Probar…» o haga en Zendesk aquello a lo que está suscrito.
3. Elija aquí la solicitud para examinarla.</translation>
    </message>
</context>
<context>
    <name>grapnel::JsonPage</name>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>Webhook as JSON</source>
        <translation>Webhook como JSON</translation>
    </message>
    <message>
        <source>Find in JSON</source>
        <translation>Buscar en JSON</translation>
    </message>
    <message>
        <source>Find in JSON (%1)</source>
        <translation>Buscar en JSON (%1)</translation>
    </message>
</context>
<context>
    <name>grapnel::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <extracomment>Value of a JSON object that can be unfolded: how many members it has</extracomment>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <extracomment>Value of a JSON array that can be unfolded: how many elements it has</extracomment>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a JSON member</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: value of a JSON member</extracomment>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>grapnel::ListBanner</name>
    <message>
        <source>The rows are from %1.</source>
        <extracomment>How old the rows are that stay after a failure; %1 is a time, or a date and time</extracomment>
        <translation>Las filas son de: %1.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Reintentando…</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Próximo intento en %n s.</numerusform>
            <numerusform>Próximo intento en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests were sent in one minute; nothing is lost.</source>
        <translation>Se enviaron demasiadas solicitudes en un minuto; no se ha perdido nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait.</source>
        <translation>
            <numerusform>%n solicitud en espera.</numerusform>
            <numerusform>%n solicitudes en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>El servidor pide esperar</translation>
    </message>
    <message numerus="yes">
        <source>Going on in %n s.</source>
        <translation>
            <numerusform>Se continúa en %n s.</numerusform>
            <numerusform>Se continúa en %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the answer could not be read</source>
        <translation>
            <numerusform>No se pudo leer %n parte de la respuesta</numerusform>
            <numerusform>No se pudieron leer %n partes de la respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be read is shown; the fields concerned are empty.</source>
        <translation>Se muestra lo que se pudo leer; los campos afectados están vacíos.</translation>
    </message>
</context>
<context>
    <name>grapnel::ListPlaceholder</name>
    <message>
        <source>Loading webhooks</source>
        <translation>Cargando webhooks</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Reintentando…</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Próximo intento en %n s.</numerusform>
            <numerusform>Próximo intento en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>No webhook matches</source>
        <translation>Ningún webhook coincide</translation>
    </message>
    <message>
        <source>All webhooks are loaded, and none of them matches the filters.</source>
        <translation>Todos los webhooks están cargados y ninguno coincide con los filtros.</translation>
    </message>
    <message>
        <source>The server looks for names only. Load all webhooks to search every column.</source>
        <translation>El servidor solo busca nombres. Cargue todos los webhooks para buscar en todas las columnas.</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Aún no hay webhooks</translation>
    </message>
    <message>
        <source>This account has no webhooks. Create the first one here, or refresh after creating one in Zendesk.</source>
        <translation>Esta cuenta no tiene webhooks. Cree el primero aquí, o actualice después de crear uno en Zendesk.</translation>
    </message>
    <message>
        <source>Nothing is loaded</source>
        <translation>No hay nada cargado</translation>
    </message>
    <message>
        <source>Loading was cancelled before the first webhooks came.</source>
        <translation>La carga se canceló antes de llegar los primeros webhooks.</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>It holds what this account is signed in with. It may be asking you to unlock it, perhaps in a window behind this one.</source>
        <translation>Guarda las credenciales con las que esta cuenta inicia sesión. Puede que esté pidiendo que lo desbloquee, quizá en una ventana detrás de esta.</translation>
    </message>
    <message>
        <source>This account has no webhooks. Refresh after creating one in Zendesk.</source>
        <translation>Esta cuenta no tiene webhooks. Actualice después de crear uno en Zendesk.</translation>
    </message>
</context>
<context>
    <name>grapnel::LoadAllWatch</name>
    <message>
        <source>Not all webhooks could be loaded</source>
        <translation>No se pudieron cargar todos los webhooks</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) loaded</source>
        <translation>
            <numerusform>%n webhook cargado</numerusform>
            <numerusform>%n webhooks cargados</numerusform>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Elegir las columnas</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>Grapnel – %1 – %2</source>
        <extracomment>Title of the main window; %1 is the account, %2 the word for its environment</extracomment>
        <translation>Grapnel – %1 – %2</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Cuentas…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Más comandos</translation>
    </message>
    <message>
        <source>Switch to account %1</source>
        <extracomment>Command in the list of shortcuts; %1 is a number from 1 to 9</extracomment>
        <translation>Cambiar a la cuenta %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
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
        <translation>Red</translation>
    </message>
    <message>
        <source>&amp;Further certificate authorities</source>
        <translation>Otr&amp;as autoridades de certificación</translation>
    </message>
    <message>
        <source>A PEM file with the authorities that your network signs with. They are trusted besides the system&apos;s; without it only the system&apos;s are.</source>
        <translation>Un archivo PEM con las autoridades con las que firma su red. Se confía en ellas además de las del sistema; sin él, solo en las del sistema.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>Tiempos de espera</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>What creates or changes a webhook is repeated only when it is certain that nothing was done. When Zendesk says how long to wait, that counts.</source>
        <translation>Lo que crea o cambia un webhook solo se repite cuando es seguro que no se hizo nada. Si Zendesk indica cuánto esperar, eso prevalece.</translation>
    </message>
    <message>
        <source>Retries per operation</source>
        <translation>Reintentos por operación</translation>
    </message>
    <message>
        <source>Until it is co&amp;nnected</source>
        <translation>Hasta co&amp;nectar</translation>
    </message>
    <message>
        <source>Without any &amp;data</source>
        <translation>Sin recibir &amp;datos</translation>
    </message>
    <message>
        <source>A request as a who&amp;le</source>
        <translation>Solicitud comp&amp;leta</translation>
    </message>
</context>
<context>
    <name>grapnel::OAuthCredentialSource</name>
    <message>
        <source>There is nothing to get a new access token with.</source>
        <translation>No hay con qué obtener un nuevo token de acceso.</translation>
    </message>
</context>
<context>
    <name>grapnel::OperationRetries</name>
    <message>
        <source>List</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Listar</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Clone</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Operation of the API: replaces a webhook as a whole</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Patch</source>
        <extracomment>Operation of the API: changes parts of a webhook</extracomment>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Show secret</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Mostrar secreto</translation>
    </message>
    <message>
        <source>Reset secret</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Restablecer secreto</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>An operation has the retries that hold for all</extracomment>
        <translation>Predeterminados</translation>
    </message>
    <message>
        <source>Own</source>
        <extracomment>An operation has retries of its own</extracomment>
        <translation>Propios</translation>
    </message>
    <message>
        <source>Retries per operation</source>
        <translation>Reintentos por operación</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>Retries of %1</source>
        <extracomment>%1 is an operation of the API</extracomment>
        <translation>Reintentos de «%1»</translation>
    </message>
</context>
<context>
    <name>grapnel::OverviewPage</name>
    <message>
        <source>Not since it was created</source>
        <translation>No desde su creación</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL del punto de conexión</translation>
    </message>
    <message>
        <source>Copy endpoint URL</source>
        <translation>Copiar URL del punto de conexión</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>HTTP method</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Request format</source>
        <translation>Formato de solicitud</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Encabezados personalizados</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Identifier of a webhook</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
</context>
<context>
    <name>grapnel::PageFooter</name>
    <message>
        <source>The next webhooks could not be loaded: %1. The rows above stay.</source>
        <extracomment>%1 says why, like &quot;No connection to the server&quot;</extracomment>
        <translation>No se pudieron cargar los siguientes webhooks: %1. Las filas de arriba se mantienen.</translation>
    </message>
    <message>
        <source>Loading more webhooks…</source>
        <translation>Cargando más webhooks…</translation>
    </message>
</context>
<context>
    <name>grapnel::PaletteModel</name>
    <message>
        <source>not possible now</source>
        <extracomment>Of a command, for a screen reader</extracomment>
        <translation>no es posible ahora</translation>
    </message>
</context>
<context>
    <name>grapnel::PaletteTool</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>Switch account</source>
        <extracomment>Row of the command palette: goes over to an account</extracomment>
        <translation>Cambiar de cuenta</translation>
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
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Pa&amp;yload</source>
        <translation>&amp;Carga útil</translation>
    </message>
    <message>
        <source>Insert sample</source>
        <translation>Insertar ejemplo</translation>
    </message>
    <message>
        <source>Replace the payload by a made-up one</source>
        <translation>Reemplazar la carga útil por una inventada</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Dar formato</translation>
    </message>
    <message>
        <source>Make compact</source>
        <translation>Compactar</translation>
    </message>
    <message>
        <source>Payload check</source>
        <translation>Comprobación de la carga útil</translation>
    </message>
    <message>
        <source>Go to error</source>
        <translation>Ir al error</translation>
    </message>
    <message>
        <source>%1; Zendesk takes 256 KiB at most</source>
        <translation>%1; Zendesk acepta 256 KiB como máximo</translation>
    </message>
    <message>
        <source>Empty: the request has no body</source>
        <translation>Vacía: la solicitud no tiene cuerpo</translation>
    </message>
    <message>
        <source>No errors, %1</source>
        <extracomment>The payload can be read; %1 is its size</extracomment>
        <translation>Sin errores, %1</translation>
    </message>
</context>
<context>
    <name>grapnel::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>Conservarla solo en esta sesión</translation>
    </message>
    <message>
        <source>Save the rest</source>
        <translation>Guardar el resto</translation>
    </message>
    <message>
        <source>Why it cannot be saved</source>
        <translation>Por qué no se puede guardar</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restaurar valores predeterminados</translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation>De esta página</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a page, %2 a sentence that says what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>Restore the defaults of the page “%1”?</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>¿Restaurar los valores predeterminados de la página «%1»?</translation>
    </message>
    <message>
        <source>Nothing changes until you save.</source>
        <translation>No cambia nada hasta que guarde.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The keychain is locked, or refused access.</source>
        <translation>El llavero está bloqueado o denegó el acceso.</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached.</source>
        <translation>No hay ningún llavero accesible.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>El llavero falló.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not stored</source>
        <translation>No se guardó la contraseña del proxy</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not removed</source>
        <translation>No se quitó la contraseña del proxy</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The password is never put into a file.</source>
        <translation>Aún no se ha guardado nada. La contraseña nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>The preferences could not be written</source>
        <translation>No se pudieron escribir las preferencias</translation>
    </message>
    <message>
        <source>They hold until the program ends. Check that the folder of the settings can be written to, and save again.</source>
        <translation>Valen hasta que se cierre el programa. Compruebe que se pueda escribir en la carpeta de configuración y guarde de nuevo.</translation>
    </message>
</context>
<context>
    <name>grapnel::ProxyForm</name>
    <message>
        <source>As the system is set up</source>
        <translation>Según la configuración del sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Este proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Addresses of this computer are reached without a proxy in any case.</source>
        <translation>A las direcciones de este equipo se accede siempre sin proxy.</translation>
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
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Empty if the proxy asks for no login.</source>
        <translation>Vacío si el proxy no pide iniciar sesión.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Pu&amp;erto</translation>
    </message>
    <message>
        <source>Keep stored password</source>
        <translation>Conservar contraseña guardada</translation>
    </message>
    <message>
        <source>Replace password</source>
        <translation>Reemplazar contraseña</translation>
    </message>
    <message>
        <source>Remove password</source>
        <translation>Quitar contraseña</translation>
    </message>
    <message>
        <source>Stored password</source>
        <translation>Contraseña guardada</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>It is kept in the keychain of the system, never in a file.</source>
        <translation>Se guarda en el llavero del sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host.</source>
        <translation>Escriba el host del proxy.</translation>
    </message>
    <message>
        <source>Enter a host name or address only, without “http://” and port.</source>
        <translation>Escriba solo un nombre de host o una dirección, sin «http://» ni puerto.</translation>
    </message>
    <message>
        <source>Enter the new password, or keep or remove the stored one.</source>
        <translation>Escriba la contraseña nueva, o conserve o quite la guardada.</translation>
    </message>
</context>
<context>
    <name>grapnel::RedirectPages</name>
    <message>
        <source>en</source>
        <extracomment>The code of your language, as in the lang attribute of HTML</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Ha iniciado sesión.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Se canceló el inicio de sesión.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>El inicio de sesión tardó demasiado.</translation>
    </message>
    <message>
        <source>This sign-in was used already.</source>
        <translation>Este inicio de sesión ya se usó.</translation>
    </message>
    <message>
        <source>This does not belong to the sign-in.</source>
        <translation>Esto no corresponde al inicio de sesión.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>This is not what a browser sends after a sign-in.</source>
        <translation>Esto no es lo que envía un navegador tras iniciar sesión.</translation>
    </message>
    <message>
        <source>This page can be closed.</source>
        <translation>Esta página se puede cerrar.</translation>
    </message>
    <message>
        <source>Grapnel says why. This page can be closed.</source>
        <translation>Grapnel indica el motivo. Esta página se puede cerrar.</translation>
    </message>
    <message>
        <source>Nothing of it was used. Begin again in Grapnel; this page can be closed.</source>
        <translation>No se usó nada de ello. Empiece de nuevo en Grapnel; esta página se puede cerrar.</translation>
    </message>
    <message>
        <source>It works once only, and nothing of this was used. This page can be closed.</source>
        <translation>Solo funciona una vez y no se usó nada de esto. Esta página se puede cerrar.</translation>
    </message>
    <message>
        <source>Another page or program sent it, and not the sign-in that Grapnel began. Nothing of it was used.</source>
        <translation>Lo envió otra página u otro programa, no el inicio de sesión que empezó Grapnel. No se usó nada de ello.</translation>
    </message>
    <message>
        <source>Grapnel waits here for the browser to come back from signing in. Nothing of this was used.</source>
        <translation>Grapnel espera aquí a que el navegador vuelva tras iniciar sesión. No se usó nada de esto.</translation>
    </message>
</context>
<context>
    <name>grapnel::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
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
        <translation>¿Reemplazar todo el webhook?</translation>
    </message>
    <message>
        <source>Saving changes sends only what you changed. Replacing (PUT) sends everything that the form holds, and Zendesk drops what is not sent. A stored credential cannot be read back, so it is dropped unless you choose Replace credential and type it again.</source>
        <translation>Al guardar los cambios solo se envía lo que cambió. Al reemplazar (PUT) se envía todo lo que contiene el formulario, y Zendesk descarta lo que no se envía. Una credencial guardada no se puede volver a leer, así que se descarta a menos que elija «Reemplazar credencial» y la escriba de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is dropped this time: the form holds all that Zendesk has.</source>
        <translation>Esta vez no se descarta nada: el formulario contiene todo lo que tiene Zendesk.</translation>
    </message>
    <message>
        <source>Zendesk will drop:</source>
        <translation>Zendesk descartará:</translation>
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
        <translation>M&amp;ostrar credenciales</translation>
    </message>
    <message>
        <source>Show credentials</source>
        <translation>Mostrar credenciales</translation>
    </message>
    <message>
        <source>What is masked here is masked in what is copied too.</source>
        <translation>Lo que se oculta aquí también se oculta al copiar.</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogModel</name>
    <message>
        <source>Cancelled</source>
        <extracomment>Of a request</extracomment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Conexión no fiable</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitida</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Of the target of a request</extracomment>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <extracomment>Of a request</extracomment>
        <translation>No aceptada</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de frecuencia</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Of a request</extracomment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>Redirect not followed</source>
        <translation>Redirección no seguida</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Respuesta inutilizable</translation>
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
        <translation>%1 (repetición)</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Of a URL</extracomment>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Of an answer of HTTP</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogTool</name>
    <message>
        <source>Request log…</source>
        <translation>Registro de solicitudes…</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogView</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copiar ID de solicitud</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogWindow</name>
    <message>
        <source>Request log</source>
        <translation>Registro de solicitudes</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrar solicitudes</translation>
    </message>
    <message>
        <source>Filter by method, path, status or request id</source>
        <translation>Filtrar por método, ruta, estado o ID de solicitud</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>&amp;Failures only</source>
        <translation>Solo &amp;fallidas</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Keep the newest request in sight</source>
        <translation>Mantener a la vista la solicitud más reciente</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Número de solicitudes</translation>
    </message>
    <message>
        <source>Copy request &amp;id</source>
        <translation>Copiar &amp;ID de solicitud</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Of requests</extracomment>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>Of requests: those that the filter lets through</extracomment>
        <translation>
            <numerusform>%n mostrada</numerusform>
            <numerusform>%n mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aún no hay solicitudes</translation>
    </message>
    <message>
        <source>Every request to Zendesk is listed here as it is answered, without credentials, bodies and search texts.</source>
        <translation>Aquí se anota cada solicitud a Zendesk al recibir respuesta, sin credenciales, cuerpos ni textos de búsqueda.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Ninguna solicitud coincide</translation>
    </message>
    <message>
        <source>The log has requests that the filter does not show.</source>
        <translation>El registro tiene solicitudes que el filtro no muestra.</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestPreview</name>
    <message>
        <source>Request preview</source>
        <translation>Vista previa de la solicitud</translation>
    </message>
    <message>
        <source>Credentials are shown as bullets and sent as typed.</source>
        <translation>Las credenciales se muestran como puntos y se envían según lo escrito.</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to send.</source>
        <translation>No ha cambiado nada: no hay nada que enviar.</translation>
    </message>
    <message>
        <source>Only what you changed is sent. Everything else stays as it is at Zendesk.</source>
        <translation>Solo se envía lo que cambió. Todo lo demás queda como está en Zendesk.</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestView</name>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Ninguna solicitud elegida</translation>
    </message>
    <message>
        <source>Its body, its headers and what its signature says are shown here.</source>
        <translation>Aquí se muestran su cuerpo, sus encabezados y lo que indica su firma.</translation>
    </message>
    <message>
        <source>Received request</source>
        <translation>Solicitud recibida</translation>
    </message>
    <message>
        <source>compressed with %1, shown as it came</source>
        <extracomment>%1 is the name of a compression: &quot;gzip&quot;</extracomment>
        <translation>comprimido con %1, se muestra tal como llegó</translation>
    </message>
    <message>
        <source>not a request of HTTP, the first bytes are shown</source>
        <translation>no es una solicitud HTTP, se muestran los primeros bytes</translation>
    </message>
    <message>
        <source>too large, refused</source>
        <translation>demasiado grande, rechazada</translation>
    </message>
    <message>
        <source>incomplete: the connection ended before the end</source>
        <translation>incompleta: la conexión terminó antes del final</translation>
    </message>
</context>
<context>
    <name>grapnel::ResetWindow</name>
    <message>
        <source>Reset signing secret</source>
        <translation>Restablecer secreto de firma</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Unclear whether the secret was reset: %1</source>
        <extracomment>%1 is what went wrong</extracomment>
        <translation>No está claro si el secreto se restableció: %1</translation>
    </message>
    <message>
        <source>“Reveal secret” shows which one is valid now. Compare it with the receiver&apos;s before you reset again.</source>
        <translation>«Mostrar secreto» indica cuál es válido ahora. Compárelo con el del receptor antes de restablecerlo de nuevo.</translation>
    </message>
    <message>
        <source>stopped after it was sent</source>
        <translation>detenido después de enviarlo</translation>
    </message>
    <message>
        <source>&amp;Type the name to confirm</source>
        <translation>&amp;Escriba el nombre para confirmar</translation>
    </message>
    <message>
        <source>Reset the signing secret of “%1”?</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>¿Restablecer el secreto de firma de «%1»?</translation>
    </message>
    <message>
        <source>The old secret ends at once. %1 then takes every delivery for forged, and those that it refuses are lost, until it has the new secret.</source>
        <extracomment>%1 is the host that the webhook calls</extracomment>
        <translation>El secreto anterior deja de valer de inmediato. %1 toma entonces cada entrega por falsificada, y las que rechaza se pierden, hasta que tenga el nuevo secreto.</translation>
    </message>
    <message>
        <source>Zendesk makes the new secret at the reset, so the receiver cannot have it before. Have someone ready to enter it there, or let the receiver skip the check for that time. The old secret cannot be brought back.</source>
        <translation>Zendesk genera el nuevo secreto al restablecer, así que el receptor no puede tenerlo antes. Tenga a alguien listo para introducirlo allí o haga que el receptor omita la comprobación durante ese tiempo. El secreto anterior no se puede recuperar.</translation>
    </message>
    <message>
        <source>Enter it at the receiver now: deliveries are signed with it from here on.</source>
        <translation>Introdúzcalo ahora en el receptor: a partir de aquí las entregas se firman con él.</translation>
    </message>
    <message>
        <source>The signing secret was reset</source>
        <translation>El secreto de firma se restableció</translation>
    </message>
    <message>
        <source>Reset secret</source>
        <translation>Restablecer secreto</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar secreto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>Restableciendo…</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseBody</name>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Mostrar de todos modos</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>Buscar en el cuerpo</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>Bytes del cuerpo</translation>
    </message>
    <message>
        <source>Pretty</source>
        <extracomment>Ways to show a body: as a tree</extracomment>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Ajustar líneas</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Reading the body…</source>
        <translation>Leyendo el cuerpo…</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Sin cuerpo</translation>
    </message>
    <message>
        <source>The answer has headers only.</source>
        <translation>La respuesta solo tiene encabezados.</translation>
    </message>
    <message>
        <source>A picture, %1</source>
        <translation>Una imagen, %1</translation>
    </message>
    <message>
        <source>Pictures are not opened here. Save it, or look at its bytes in Hex.</source>
        <translation>Las imágenes no se abren aquí. Guárdela o vea sus bytes en «Hex».</translation>
    </message>
    <message>
        <source>Not text, %1</source>
        <translation>No es texto, %1</translation>
    </message>
    <message>
        <source>Save it, or look at its bytes in Hex.</source>
        <translation>Guárdelo o vea sus bytes en «Hex».</translation>
    </message>
    <message>
        <source>A large body, %1</source>
        <translation>Un cuerpo grande, %1</translation>
    </message>
    <message>
        <source>Bodies of more than %1 are not shown by themselves. Save it, or show it as plain text, a part at a time.</source>
        <translation>Los cuerpos de más de %1 no se muestran por sí solos. Guárdelo o muéstrelo como texto sin formato, parte por parte.</translation>
    </message>
    <message>
        <source>Part %1 of %2.</source>
        <translation>Parte %1 de %2.</translation>
    </message>
    <message>
        <source>Read as %1, because the bytes are not in the charset that the answer names.</source>
        <translation>Leído como %1, porque los bytes no están en el juego de caracteres que indica la respuesta.</translation>
    </message>
    <message>
        <source>Very long lines are broken here; Save… keeps the body as it came.</source>
        <translation>Las líneas muy largas se parten aquí; «Guardar…» conserva el cuerpo tal como llegó.</translation>
    </message>
    <message>
        <source>Not well-formed JSON: %1 (line %2).</source>
        <translation>JSON mal formado: %1 (línea %2).</translation>
    </message>
    <message>
        <source>A tree is shown of up to %1.</source>
        <translation>Se muestra un árbol de hasta %1.</translation>
    </message>
    <message>
        <source>Body as a tree</source>
        <translation>Cuerpo como árbol</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy subtree</source>
        <translation>Copiar subárbol</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Guardar el cuerpo</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>The request has headers only.</source>
        <translation>La solicitud solo tiene encabezados.</translation>
    </message>
    <message>
        <source>Read as %1, because the bytes are not in the charset that the request names.</source>
        <translation>Leído como %1, porque los bytes no están en el juego de caracteres que indica la solicitud.</translation>
    </message>
    <message>
        <source>No tree of this XML: %1 (line %2).</source>
        <translation>Sin árbol de este XML: %1 (línea %2).</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseComparison</name>
    <message>
        <source>Compare responses – %1</source>
        <extracomment>Title of a window; %1 is the name of a webhook</extracomment>
        <translation>Comparar respuestas – %1</translation>
    </message>
    <message>
        <source>Earlier response</source>
        <translation>Respuesta anterior</translation>
    </message>
    <message>
        <source>Later response</source>
        <translation>Respuesta posterior</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The tool tip of a button; %1 is what it does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The bodies are too long to be compared</source>
        <translation>Los cuerpos son demasiado largos para compararlos</translation>
    </message>
    <message>
        <source>Differences are marked where up to %1 lines differ. The responses still stand beside each other.</source>
        <translation>Las diferencias se marcan cuando difieren hasta %1 líneas. Las respuestas se muestran igualmente una junto a otra.</translation>
    </message>
    <message>
        <source>Only the beginnings of the bodies are compared</source>
        <translation>Solo se comparan los comienzos de los cuerpos</translation>
    </message>
    <message>
        <source>The first %1 of each are shown.</source>
        <translation>De cada uno se muestran los primeros %1.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Diferencia %1 de %2</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseHeaders</name>
    <message>
        <source>Copy all headers</source>
        <translation>Copiar todos los encabezados</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Encabezados de la respuesta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Copy header</source>
        <translation>Copiar encabezado</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Encabezados de la solicitud</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponsePair</name>
    <message>
        <source>No answer from the destination</source>
        <translation>Sin respuesta del destino</translation>
    </message>
    <message>
        <source>A picture, %1</source>
        <translation>Una imagen, %1</translation>
    </message>
    <message>
        <source>Not text, %1</source>
        <translation>No es texto, %1</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseStatus</name>
    <message>
        <source>Response status</source>
        <translation>Estado de la respuesta</translation>
    </message>
    <message>
        <source>%1 ms, measured here</source>
        <extracomment>How long an answer took; &quot;here&quot; is this computer</extracomment>
        <translation>%1 ms, medido aquí</translation>
    </message>
    <message>
        <source>No answer from the destination</source>
        <translation>Sin respuesta del destino</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Redirect, not followed</source>
        <translation>Redirección, no seguida</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>Error del cliente</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Error del servidor</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseViewer</name>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Copy as cURL with credentials</source>
        <translation>Copiar como cURL con credenciales</translation>
    </message>
    <message>
        <source>Zendesk sent the request, but the destination did not answer in time or could not be reached. Check the address and whether it can be reached from the internet.</source>
        <translation>Zendesk envió la solicitud, pero el destino no respondió a tiempo o no fue accesible. Revise la dirección y si es accesible desde Internet.</translation>
    </message>
    <message>
        <source>Zendesk says</source>
        <translation>Zendesk dice</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message>
        <source>No response yet</source>
        <translation>Aún no hay respuesta</translation>
    </message>
    <message>
        <source>Send a test to see what the destination answers.</source>
        <translation>Envíe una prueba para ver qué responde el destino.</translation>
    </message>
    <message>
        <source>What the destination answers appears here.</source>
        <translation>La respuesta del destino aparece aquí.</translation>
    </message>
</context>
<context>
    <name>grapnel::RetryForm</name>
    <message>
        <source>Try again after a failure</source>
        <translation>Reintentar tras un fallo</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Abbreviation of seconds, behind a number</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Also when the connection fails</source>
        <translation>También si falla la conexión</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Each wait longer by</source>
        <extracomment>How many times longer each wait is than the one before</extracomment>
        <translation>Factor de cada espera</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Primera espera</translation>
    </message>
    <message>
        <source>No new attempt after</source>
        <translation>Sin nuevos intentos tras</translation>
    </message>
    <message>
        <source>The longest wait is shorter than the first.</source>
        <translation>La espera máxima es más corta que la primera.</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Sin reintentos</translation>
    </message>
    <message>
        <source>%1 s to %2 s, for %3 s</source>
        <extracomment>Waits between attempts, in seconds: from %1 to %2, no new attempt after %3</extracomment>
        <translation>De %1 s a %2 s, durante %3 s</translation>
    </message>
</context>
<context>
    <name>grapnel::ReviewPage</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Tras guardar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Saving changes %n field(s). Everything else stays as it is at Zendesk.</source>
        <translation>
            <numerusform>Al guardar se cambia %n campo. Todo lo demás queda como está en Zendesk.</numerusform>
            <numerusform>Al guardar se cambian %n campos. Todo lo demás queda como está en Zendesk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::SampleMenu</name>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
</context>
<context>
    <name>grapnel::ScintillaEditor</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretActions</name>
    <message>
        <source>Reveal secret</source>
        <translation>Mostrar secreto</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar secreto</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar secreto</translation>
    </message>
    <message>
        <source>Reset secret…</source>
        <translation>Restablecer secreto…</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>Comprobar una firma…</translation>
    </message>
    <message>
        <source>Made by an app: its signing secret belongs to the app, and Zendesk refuses to show or reset it.</source>
        <translation>Creado por una aplicación: su secreto de firma pertenece a la aplicación y Zendesk se niega a mostrarlo o restablecerlo.</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretChoice</name>
    <message>
        <source>Re&amp;place it</source>
        <translation>&amp;Reemplazarlo</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretField</name>
    <message>
        <source>Signing secret</source>
        <translation>Secreto de firma</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretPane</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Zendesk signs every delivery with this secret. A receiver that knows it can tell that a delivery is genuine and complete.</source>
        <translation>Zendesk firma cada entrega con este secreto. Un receptor que lo conoce puede saber si una entrega es auténtica y completa.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Known once the secret is read</source>
        <translation>Se sabrá al leer el secreto</translation>
    </message>
    <message>
        <source>HMAC with %1, in base64</source>
        <extracomment>%1 is the name of a hash function as the server gives it</extracomment>
        <translation>HMAC con %1, en base64</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message>
        <source>Not read from Zendesk until you ask for it.</source>
        <translation>No se lee de Zendesk hasta que usted lo pida.</translation>
    </message>
    <message>
        <source>Asking Zendesk for the secret…</source>
        <translation>Pidiendo el secreto a Zendesk…</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %n s</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>Se oculta de nuevo en %n s</numerusform>
            <numerusform>Se oculta de nuevo en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret could not be read.</source>
        <translation>No se pudo leer el secreto.</translation>
    </message>
</context>
<context>
    <name>grapnel::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Abbreviation of seconds, behind a number</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>&amp;Clear a copied secret from the clipboard</source>
        <translation>&amp;Borrar del portapapeles un secreto copiado</translation>
    </message>
    <message>
        <source>Hide secrets when nobody is &amp;here</source>
        <translation>Ocultar los secretos cuando no haya &amp;nadie</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Abbreviation of minutes, behind a number</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Hide a &amp;revealed secret after</source>
        <translation>Ocultar un secreto &amp;mostrado tras</translation>
    </message>
    <message>
        <source>It is hidden sooner when you go to another webhook or another window.</source>
        <translation>Se oculta antes si pasa a otro webhook u otra ventana.</translation>
    </message>
    <message>
        <source>Clear it &amp;after</source>
        <translation>Borrarlo &amp;tras</translation>
    </message>
    <message>
        <source>Only if the clipboard still holds it. Without this, “Clear now” in the status bar and the end of the program clear it.</source>
        <translation>Solo si el portapapeles aún lo contiene. Sin esto, lo borran «Borrar ahora», en la barra de estado, y el cierre del programa.</translation>
    </message>
    <message>
        <source>Hide the&amp;m after</source>
        <translation>&amp;Ocultarlos tras</translation>
    </message>
    <message>
        <source>Without a key or the mouse in these windows, what is revealed is hidden, what was copied is cleared and what was typed to check a signature is wiped. The windows stay.</source>
        <translation>Sin uso del teclado ni del ratón en estas ventanas, lo mostrado se oculta, lo copiado se borra y lo escrito para comprobar una firma se elimina. Las ventanas permanecen.</translation>
    </message>
</context>
<context>
    <name>grapnel::ShortcutModel</name>
    <message>
        <source>%1 types a character: it works only where nothing is typed, and no longer finds a name in the table.</source>
        <translation>%1 escribe un carácter: solo funciona donde no se escribe y deja de servir para buscar un nombre en la tabla.</translation>
    </message>
    <message>
        <source>%1 is a key of text fields, which keep it for themselves while you are in one.</source>
        <translation>%1 es una tecla de los campos de texto, que se la reservan mientras se escribe en uno.</translation>
    </message>
    <message>
        <source>Conflict with %1</source>
        <extracomment>Two commands have the same shortcut; %1 names the others</extracomment>
        <translation>Conflicto con %1</translation>
    </message>
    <message>
        <source>Key of text fields</source>
        <translation>Tecla de los campos de texto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>grapnel::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>Filtrar por comando o tecla</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Filtrar atajos</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>No command and no key matches.</source>
        <translation>Ningún comando ni tecla coincide.</translation>
    </message>
    <message>
        <source>C&amp;hange shortcuts…</source>
        <translation>Cambiar &amp;atajos…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>grapnel::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y teclas</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Second shortcut</source>
        <translation>Segundo atajo</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>&amp;Atajo</translation>
    </message>
    <message>
        <source>Sec&amp;ond</source>
        <translation>&amp;Segundo</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>&amp;Tomarlo de ahí</translation>
    </message>
    <message>
        <source>No command is chosen</source>
        <translation>Ningún comando elegido</translation>
    </message>
    <message>
        <source>Works while the table of webhooks has the focus.</source>
        <translation>Funciona mientras la tabla de webhooks tiene el foco.</translation>
    </message>
    <message>
        <source>Go into a field and press the keys.</source>
        <translation>Vaya a un campo y pulse las teclas.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same shortcut.</source>
        <translation>«%1» y «%2» tienen el mismo atajo.</translation>
    </message>
</context>
<context>
    <name>grapnel::SignInOffer</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>grapnel::SignInPanel</name>
    <message>
        <source>Allow Grapnel on the page that has opened there, then come back. Passwords are entered in the browser only.</source>
        <translation>Permita el acceso de Grapnel en la página que se abrió allí y vuelva. Las contraseñas se escriben solo en el navegador.</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>Abrir &amp;de nuevo el navegador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Sign in at %1 in your browser</source>
        <extracomment>%1 is a host, for example example.zendesk.com</extracomment>
        <translation>Inicie sesión en %1 en el navegador</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>Abriendo el navegador…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::SignatureCheckWindow</name>
    <message>
        <source>Load the body</source>
        <translation>Cargar el cuerpo</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file is too large for the body of a delivery</source>
        <translation>El archivo es demasiado grande para el cuerpo de una entrega</translation>
    </message>
    <message>
        <source>Zendesk sends 256 KB at most.</source>
        <translation>Zendesk envía 256 KB como máximo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), exactly as they came</source>
        <translation>
            <numerusform>%Ln byte, exactamente como llegó</numerusform>
            <numerusform>%Ln bytes, exactamente como llegaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), exactly as they came; the start is shown</source>
        <translation>
            <numerusform>%Ln byte, exactamente como llegó; se muestra el comienzo</numerusform>
            <numerusform>%Ln bytes, exactamente como llegaron; se muestra el comienzo</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret could not be read</source>
        <translation>No se pudo leer el secreto</translation>
    </message>
    <message>
        <source>Asking Zendesk for the secret…</source>
        <translation>Pidiendo el secreto a Zendesk…</translation>
    </message>
    <message>
        <source>The body is too large for a delivery</source>
        <translation>El cuerpo es demasiado grande para una entrega</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <translation>Comprobar una firma</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Code for the receiver</source>
        <translation>Código para el receptor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Current secret of %1</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>Secreto actual de %1</translation>
    </message>
    <message>
        <source>Typed secret</source>
        <translation>Secreto escrito</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>&amp;Timestamp</source>
        <translation>&amp;Marca de tiempo</translation>
    </message>
    <message>
        <source>S&amp;ignature</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Cuerpo</translation>
    </message>
    <message>
        <source>Line ends LF</source>
        <translation>Fines de línea LF</translation>
    </message>
    <message>
        <source>Line ends CR LF</source>
        <translation>Fines de línea CR LF</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fines de línea</translation>
    </message>
    <message>
        <source>&amp;Edit as text</source>
        <translation>&amp;Editar como texto</translation>
    </message>
    <message>
        <source>&amp;Load from file…</source>
        <translation>Cargar &amp;de archivo…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>The body must be the raw bytes as they came: read it before anything parses it.</source>
        <translation>El cuerpo deben ser los bytes sin procesar, tal como llegaron: léalo antes de que algo lo analice.</translation>
    </message>
</context>
<context>
    <name>grapnel::SignaturePanel</name>
    <message>
        <source>Tick Verify signatures to have it checked.</source>
        <translation>Marque «Verificar firmas» para que se compruebe.</translation>
    </message>
    <message>
        <source>The request did not come whole: of a part of a body nothing can be said.</source>
        <translation>La solicitud no llegó completa: sobre una parte de un cuerpo no se puede decir nada.</translation>
    </message>
    <message>
        <source>Zendesk signs every delivery. This one was sent by something else, or a tunnel or proxy took the header X-Zendesk-Webhook-Signature away.</source>
        <translation>Zendesk firma cada entrega. Esta la envió otra cosa, o un túnel o proxy quitó el encabezado X-Zendesk-Webhook-Signature.</translation>
    </message>
    <message>
        <source>The request does not say in X-Zendesk-Webhook-Id which webhook sent it.</source>
        <translation>La solicitud no indica en X-Zendesk-Webhook-Id qué webhook la envió.</translation>
    </message>
    <message>
        <source>This account has no webhook of this id, so there is no secret to check it with.</source>
        <translation>Esta cuenta no tiene ningún webhook con este ID, así que no hay secreto con que comprobarla.</translation>
    </message>
    <message>
        <source>When checked</source>
        <extracomment>Label: how long before the check it was signed</extracomment>
        <translation>Al comprobar</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Marca de tiempo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>Comprobar una firma…</translation>
    </message>
</context>
<context>
    <name>grapnel::SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Server order, newest first</source>
        <translation>Orden del servidor, más recientes primero</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
</context>
<context>
    <name>grapnel::StatusBar</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Requests that the account has left this minute</source>
        <translation>Solicitudes que le quedan a la cuenta en este minuto</translation>
    </message>
    <message>
        <source>API budget %1/%2</source>
        <translation>Cuota de API %1/%2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>When the rows were read from the server; %1 is a time, or a date and time</extracomment>
        <translation>Actualizado: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln loaded</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>Todos cargados: %Ln</numerusform>
            <numerusform>Todos cargados: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, more available</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln cargado, hay más disponibles</numerusform>
            <numerusform>%Ln cargados, hay más disponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, every column searched here</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln coincidencia, todas las columnas buscadas aquí</numerusform>
            <numerusform>%Ln coincidencias, todas las columnas buscadas aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match so far, names searched by the server</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln coincidencia por ahora, nombres buscados por el servidor</numerusform>
            <numerusform>%Ln coincidencias por ahora, nombres buscados por el servidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, names searched by the server</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln coincidencia, nombres buscados por el servidor</numerusform>
            <numerusform>%Ln coincidencias, nombres buscados por el servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Server order</source>
        <translation>Orden del servidor</translation>
    </message>
    <message>
        <source>Sorted by %1 (server)</source>
        <extracomment>%1 is a column; the server put the rows into this order</extracomment>
        <translation>Orden: %1 (servidor)</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Orden: %1, descendente</translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation>Cargando webhooks…</translation>
    </message>
    <message>
        <source>Loading more webhooks…</source>
        <translation>Cargando más webhooks…</translation>
    </message>
    <message>
        <source>Loading all to sort by %1…</source>
        <extracomment>%1 is a column</extracomment>
        <translation>Cargando todos para ordenar por %1…</translation>
    </message>
    <message>
        <source>Loading all webhooks…</source>
        <translation>Cargando todos los webhooks…</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
</context>
<context>
    <name>grapnel::StatusCommand</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Activating %n webhook(s)</source>
        <translation>
            <numerusform>Activando %n webhook</numerusform>
            <numerusform>Activando %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating %n webhook(s)</source>
        <translation>
            <numerusform>Desactivando %n webhook</numerusform>
            <numerusform>Desactivando %n webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>“%1” is active</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>«%1» está activo</translation>
    </message>
    <message>
        <source>“%1” is inactive</source>
        <translation>«%1» está inactivo</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) activated</source>
        <translation>
            <numerusform>%n webhook activado</numerusform>
            <numerusform>%n webhooks activados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) deactivated</source>
        <translation>
            <numerusform>%n webhook desactivado</numerusform>
            <numerusform>%n webhooks desactivados</numerusform>
        </translation>
    </message>
    <message>
        <source>No status was changed</source>
        <translation>No se cambió ningún estado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n of them was deleted elsewhere.</source>
        <translation>
            <numerusform>%n de ellos se eliminó en otro lugar.</numerusform>
            <numerusform>%n de ellos se eliminaron en otro lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already active.</source>
        <translation>Ya estaba activo.</translation>
    </message>
    <message>
        <source>Already inactive.</source>
        <translation>Ya estaba inactivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n not changed.</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%n sin cambiar.</numerusform>
            <numerusform>%n sin cambiar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>grapnel::StatusMenu</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivos</translation>
    </message>
</context>
<context>
    <name>grapnel::TablePage</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>&amp;Load all webhooks at the start</source>
        <translation>&amp;Cargar todos los webhooks al iniciar</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of the rows of a table</extracomment>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Height of the rows of a table</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of the rows of a table</extracomment>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Relative (3 days ago)</source>
        <translation>Relativas (hace 3 días)</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>The tool tip shows both the local time and UTC.</source>
        <translation>La información emergente muestra la hora local y la UTC.</translation>
    </message>
    <message>
        <source>&amp;Webhooks per request</source>
        <translation>&amp;Webhooks por solicitud</translation>
    </message>
    <message>
        <source>Fewer come faster over a slow line, more save requests. From the next start or account on.</source>
        <translation>Menos llegan antes con una conexión lenta; más ahorran solicitudes. A partir del próximo inicio o cuenta.</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>&amp;Altura de fila</translation>
    </message>
    <message>
        <source>Search and sort then work on every column at once; an account with thousands of webhooks takes many requests. From the next start or account on.</source>
        <translation>La búsqueda y el orden funcionan entonces de inmediato en todas las columnas; una cuenta con miles de webhooks requiere muchas solicitudes. A partir del próximo inicio o cuenta.</translation>
    </message>
</context>
<context>
    <name>grapnel::TestForm</name>
    <message>
        <source>Reset endpoint URL to the stored value</source>
        <translation>Restablecer la URL del punto de conexión al valor guardado</translation>
    </message>
    <message>
        <source>Endpoint &amp;URL</source>
        <translation>&amp;URL del punto de conexión</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL del punto de conexión</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Reset method to the stored value</source>
        <translation>Restablecer el método al valor guardado</translation>
    </message>
    <message>
        <source>Request &amp;format</source>
        <translation>&amp;Formato de solicitud</translation>
    </message>
    <message>
        <source>Reset request format to the stored value</source>
        <translation>Restablecer el formato de solicitud al valor guardado</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Encabezados personalizados</translation>
    </message>
</context>
<context>
    <name>grapnel::TestHistoryModel</name>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>The endpoint that a webhook was tested with did not answer</extracomment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Measured here, from sending the request to Zendesk to the end of its answer</source>
        <translation>Medido aquí, desde el envío de la solicitud a Zendesk hasta el final de su respuesta</translation>
    </message>
    <message>
        <source>Only the first 256 KiB are kept</source>
        <translation>Solo se conservan los primeros 256 KiB</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <extracomment>How long a test took</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Of an answer, in bytes</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
</context>
<context>
    <name>grapnel::TestList</name>
    <message>
        <source>Webhooks to test</source>
        <translation>Webhooks que se probarán</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Cancel this test</source>
        <translation>Cancelar esta prueba</translation>
    </message>
</context>
<context>
    <name>grapnel::TestWindow</name>
    <message numerus="yes">
        <source>Test %n webhook(s)</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>
            <numerusform>Probar %n webhook</numerusform>
            <numerusform>Probar %n webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>Test webhook – %1</source>
        <translation>Probar webhook – %1</translation>
    </message>
    <message>
        <source>The payload is not kept for next time</source>
        <translation>La carga útil no se conserva para la próxima vez</translation>
    </message>
    <message>
        <source>It seems to hold a credential.</source>
        <translation>Parece contener una credencial.</translation>
    </message>
    <message>
        <source>The payload could not be kept for next time</source>
        <translation>No se pudo conservar la carga útil para la próxima vez</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>Se eliminó «%1»</translation>
    </message>
    <message>
        <source>It can no longer be tested. What came back before stays here until you close the window.</source>
        <translation>Ya no se puede probar. Los resultados anteriores permanecen aquí hasta que cierre la ventana.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Enviar prueba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Back to the latest</source>
        <translation>Volver a la más reciente</translation>
    </message>
    <message>
        <source>The history could not be deleted</source>
        <translation>No se pudo eliminar el historial</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The test could not be added to the history</source>
        <translation>No se pudo agregar la prueba al historial</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message numerus="yes">
        <source>Zendesk takes 20 tests a minute. Sends in %n s</source>
        <translation>
            <numerusform>Zendesk acepta 20 pruebas por minuto. Se envía en %n s</numerusform>
            <numerusform>Zendesk acepta 20 pruebas por minuto. Se envía en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of several tests are over</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>An earlier test, %1</source>
        <extracomment>%1 is a date in words</extracomment>
        <translation>Una prueba anterior, %1</translation>
    </message>
    <message>
        <source>Only the first 256 KiB of its body were kept.</source>
        <translation>Solo se conservaron los primeros 256 KiB de su cuerpo.</translation>
    </message>
    <message>
        <source>Check the request, then send it</source>
        <translation>Revise la solicitud y envíela</translation>
    </message>
    <message>
        <source>Credentials were left out of the history, so it may differ from the earlier one.</source>
        <translation>Las credenciales no se guardaron en el historial, así que puede diferir de la anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) finished</source>
        <translation>
            <numerusform>%n prueba terminada</numerusform>
            <numerusform>%n pruebas terminadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::TestingActions</name>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Probar…</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookActions</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Cargar todo</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Cancelar carga</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copiar con títulos de columna</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Copy endpoint URL</source>
        <translation>Copiar URL del punto de conexión</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Ask the server for the list anew</source>
        <translation>Pedir la lista de nuevo al servidor</translation>
    </message>
    <message>
        <source>Load the rest of the list, so that search and sort work here on every column</source>
        <translation>Cargar el resto de la lista para buscar y ordenar aquí por todas las columnas</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookForm</name>
    <message>
        <source>Zendesk says: %1</source>
        <translation>Zendesk dice: %1</translation>
    </message>
    <message>
        <source>Zendesk sends events by POST as JSON.</source>
        <translation>Zendesk envía eventos por POST como JSON.</translation>
    </message>
    <message>
        <source>Called as %1</source>
        <translation>Se llama como %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Endpoint URL</source>
        <translation>&amp;URL del punto de conexión</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Re&amp;quest format</source>
        <translation>&amp;Formato de solicitud</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>&amp;Eventos</translation>
    </message>
    <message>
        <source>&amp;Authentication</source>
        <translation>&amp;Autenticación</translation>
    </message>
    <message>
        <source>Custom &amp;headers</source>
        <translation>Encabe&amp;zados personalizados</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookList</name>
    <message>
        <source>The server&apos;s pages do not come to an end: it named the same page twice, or sent several pages with nothing new.</source>
        <translation>Las páginas del servidor no terminan: indicó la misma página dos veces o envió varias páginas sin nada nuevo.</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookTableModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list that is too long for a tool tip</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tool tip: kind of authentication, and the name of its user or header</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Column: format of the request&apos;s body</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column: what makes the webhook run</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Column: when the webhook was changed last</extracomment>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: when the webhook was made</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Encabezados personalizados</translation>
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
        <translation>Activo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>Status of a webhook</extracomment>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Form-encoded</source>
        <extracomment>Format of a request&apos;s body: application/x-www-form-urlencoded</extracomment>
        <translation>Codificado como formulario</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>What the webhook is connected to: a Zendesk app made it</extracomment>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <extracomment>What the webhook is connected to: the business rules &quot;trigger&quot; and &quot;automation&quot; of Zendesk</extracomment>
        <translation>Disparador o automatización</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <extracomment>What the webhook is connected to: so many event types of Zendesk</extracomment>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Authentication of a webhook at its endpoint</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>Authentication of a webhook at its endpoint</extracomment>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Basic</source>
        <extracomment>Authentication of a webhook at its endpoint: HTTP Basic</extracomment>
        <translation>Básica</translation>
    </message>
    <message>
        <source>Bearer</source>
        <extracomment>Authentication of a webhook at its endpoint: a bearer token</extracomment>
        <translation>Portador</translation>
    </message>
</context>
<context>
    <name>grapnel::WelcomePage</name>
    <message>
        <source>Welcome to Grapnel</source>
        <translation>Le damos la bienvenida a Grapnel</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <extracomment>%1 is a list of names of environment variables</extracomment>
        <translation>Aún falta: %1</translation>
    </message>
    <message>
        <source>The account: “example” for example.zendesk.com</source>
        <translation>La cuenta: «example» para example.zendesk.com</translation>
    </message>
    <message>
        <source>An OAuth access token</source>
        <translation>Un token de acceso de OAuth</translation>
    </message>
    <message>
        <source>Or, with an API token, the e-mail address of its owner</source>
        <translation>O, con un token de API, el correo electrónico de su propietario</translation>
    </message>
    <message>
        <source>and the API token; Zendesk ends these on 30 April 2027</source>
        <translation>y el token de API; Zendesk los retira el 30 de abril de 2027</translation>
    </message>
    <message>
        <source>Add your Zendesk account and sign in in the browser. Credentials are sent to that account only, and are kept in the system&apos;s keychain.</source>
        <translation>Agregue su cuenta de Zendesk e inicie sesión en el navegador. Las credenciales se envían solo a esa cuenta y se guardan en el llavero del sistema.</translation>
    </message>
    <message>
        <source>To use the environment&apos;s credentials, set these variables and start Grapnel again:</source>
        <translation>Para usar las credenciales del entorno, defina estas variables e inicie Grapnel de nuevo:</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Agregar &amp;cuenta…</translation>
    </message>
    <message>
        <source>Use the en&amp;vironment&apos;s credentials</source>
        <translation>&amp;Usar las credenciales del entorno</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>E&amp;xplorar con datos de ejemplo</translation>
    </message>
    <message>
        <source>The environment does not name an account completely.</source>
        <translation>El entorno no indica una cuenta por completo.</translation>
    </message>
</context>
<context>
    <name>grapnel::XmlTreeModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column: name of an XML element or attribute</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
</TS>
