<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AccountText</name>
    <message>
        <source>Production</source>
        <extracomment>Kind of an account: what is done there has effect on real work</extracomment>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Kind of an account: for trying things out</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Kind of an account: neither production nor sandbox</extracomment>
        <translation>Outro</translation>
    </message>
    <message>
        <source>OAuth in the browser</source>
        <translation>OAuth no navegador</translation>
    </message>
    <message>
        <source>OAuth client credentials</source>
        <translation>Credenciais de cliente OAuth</translation>
    </message>
    <message>
        <source>OAuth access token</source>
        <translation>Token de acesso OAuth</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://example.zendesk.com.</source>
        <translation>Digite um endereço completo, como https://example.zendesk.com.</translation>
    </message>
    <message>
        <source>The address is to begin with https://.</source>
        <translation>O endereço deve começar com https://.</translation>
    </message>
    <message>
        <source>With http, the credentials could be read on their way. Use https; http is taken for this computer only (127.0.0.1).</source>
        <translation>Com http, as credenciais poderiam ser lidas no caminho. Use https; http é aceito apenas para este computador (127.0.0.1).</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address. They are entered below.</source>
        <translation>Deixe o nome de usuário e a senha fora do endereço. Eles são informados abaixo.</translation>
    </message>
    <message>
        <source>Use OAuth in the browser instead: it needs an OAuth client, which an administrator makes in Admin Center.</source>
        <translation>Em vez disso, use OAuth no navegador: requer um cliente OAuth, que um administrador cria na Central de administração.</translation>
    </message>
    <message>
        <source>API tokens ended on %1. %2</source>
        <extracomment>%1 is a date, %2 what to do</extracomment>
        <translation>Os tokens de API foram encerrados em %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>API tokens end on %1, in %n day(s), and no new ones can be made. %2</source>
        <extracomment>%1 is a date, %2 what to do</extracomment>
        <translation>
            <numerusform>Os tokens de API terminam em %1, daqui a %n dia, e não é possível criar novos. %2</numerusform>
            <numerusform>Os tokens de API terminam em %1, daqui a %n dias, e não é possível criar novos. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The unique identifier of an OAuth client of this account. An administrator makes one in Admin Center, Apps and integrations, APIs, OAuth clients: client kind “Public”, and the redirect URL below.</source>
        <translation>O identificador exclusivo de um cliente OAuth desta conta. Um administrador o cria na Central de administração, em Aplicativos e integrações, APIs, Clientes OAuth: tipo de cliente “Público” e o URL de redirecionamento abaixo.</translation>
    </message>
    <message>
        <source>The unique identifier of an OAuth client of the kind “Confidential”. An administrator makes one in Admin Center, Apps and integrations, APIs, OAuth clients; its secret is shown there once.</source>
        <translation>O identificador exclusivo de um cliente OAuth do tipo “Confidencial”. Um administrador o cria na Central de administração, em Aplicativos e integrações, APIs, Clientes OAuth; o segredo é mostrado ali uma única vez.</translation>
    </message>
</context>
<context>
    <name>CodeEditorText</name>
    <message>
        <source>The editor cannot be loaded</source>
        <translation>Não é possível carregar o editor</translation>
    </message>
    <message>
        <source>Requests and responses cannot be shown. Start Grapnel again; if that does not help, install it anew. (%1)</source>
        <extracomment>%1 is what the system says, mostly in English</extracomment>
        <translation>Não é possível mostrar as solicitações e as respostas. Reinicie o Grapnel; se não adiantar, instale-o novamente. (%1)</translation>
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
        <translation>usuário final</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is what was tried (&quot;Webhooks&quot;), %2 what happened, %3 what to do</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Who is signed in could not be read</source>
        <translation>Não foi possível ler quem está conectado</translation>
    </message>
    <message>
        <source>Who is signed in could not be read: %1</source>
        <translation>Não foi possível ler quem está conectado: %1</translation>
    </message>
    <message>
        <source>Signed in as %1, role: %2</source>
        <extracomment>%1 is a person, %2 a role</extracomment>
        <translation>Sessão iniciada como %1, função: %2</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2), role: %3</source>
        <extracomment>%1 is a person, %2 an e-mail address, %3 a role</extracomment>
        <translation>Sessão iniciada como %1 (%2), função: %3</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>The webhooks can be read</source>
        <translation>Os webhooks podem ser lidos</translation>
    </message>
    <message>
        <source>Missing scope: %1</source>
        <extracomment>%1 is one or more OAuth scopes</extracomment>
        <translation>Escopo ausente: %1</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <extracomment>%1 is a list of OAuth scopes</extracomment>
        <translation>Escopos: %1</translation>
    </message>
    <message numerus="yes">
        <source>Limit of the plan: %n request(s) a minute</source>
        <translation>
            <numerusform>Limite do plano: %n solicitação por minuto</numerusform>
            <numerusform>Limite do plano: %n solicitações por minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit for webhooks: %n request(s) a minute</source>
        <translation>
            <numerusform>Limite para webhooks: %n solicitação por minuto</numerusform>
            <numerusform>Limite para webhooks: %n solicitações por minuto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Sample data</source>
        <translation>Dados de exemplo</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>%1 (built with %2)</source>
        <extracomment>Version of Qt; %1 runs, %2 is what the program was built with</extracomment>
        <translation>%1 (compilado com %2)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Telas</translation>
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
        <translation>Chaveiro</translation>
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
        <translation>%1 O servidor diz: %2</translation>
    </message>
    <message>
        <source>What is shown here stays, but may be out of date.</source>
        <translation>O que é exibido permanece, mas pode estar desatualizado.</translation>
    </message>
    <message>
        <source>What is shown comes from the list and may be out of date.</source>
        <translation>O que é exibido vem da lista e pode estar desatualizado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>The access token lacks a scope: %1</source>
        <extracomment>%1 is one or more OAuth scopes, for example webhooks:read</extracomment>
        <translation>Falta um escopo ao token de acesso: %1</translation>
    </message>
    <message>
        <source>Zendesk lets this token in, but not for this. Sign in with a token that has the scope %1.</source>
        <translation>O Zendesk aceita este token, mas não para isto. Entre com um token que tenha o escopo %1.</translation>
    </message>
    <message>
        <source>The limit of the trial account is reached</source>
        <translation>O limite da conta de avaliação foi atingido</translation>
    </message>
    <message>
        <source>A trial account can have 10 webhooks. Delete one that is not needed, or choose a plan.</source>
        <translation>Uma conta de avaliação pode ter 10 webhooks. Exclua um que não seja necessário ou escolha um plano.</translation>
    </message>
    <message>
        <source>This webhook belongs to an app</source>
        <translation>Este webhook pertence a um aplicativo</translation>
    </message>
    <message>
        <source>Zendesk does not allow this for a webhook that an app made. Change it in the app&apos;s settings, or uninstall the app.</source>
        <translation>O Zendesk não permite isto para um webhook criado por um aplicativo. Altere-o nas configurações do aplicativo ou desinstale o aplicativo.</translation>
    </message>
    <message>
        <source>The request was blocked on its way</source>
        <translation>A solicitação foi bloqueada no caminho</translation>
    </message>
    <message>
        <source>A protection in front of the server refused it. Ask the account&apos;s owner whether access is restricted by network address.</source>
        <translation>Uma proteção à frente do servidor a recusou. Pergunte ao proprietário da conta se o acesso é restrito por endereço de rede.</translation>
    </message>
    <message>
        <source>Your role does not allow this change</source>
        <translation>Sua função não permite esta alteração</translation>
    </message>
    <message>
        <source>Your role does not allow reading webhooks</source>
        <translation>Sua função não permite ler webhooks</translation>
    </message>
    <message>
        <source>Webhooks need an administrator, or a custom role with that permission. Ask an administrator of the account.</source>
        <translation>Webhooks exigem um administrador ou uma função personalizada com essa permissão. Fale com um administrador da conta.</translation>
    </message>
    <message>
        <source>Zendesk may have made the change all the same. Refresh and look before you repeat it.</source>
        <translation>Mesmo assim, o Zendesk pode ter feito a alteração. Atualize e verifique antes de repeti-la.</translation>
    </message>
    <message>
        <source>Try again; if that does not help, check the network.</source>
        <translation>Tente novamente; se não resolver, verifique a rede.</translation>
    </message>
    <message>
        <source>There are no webhooks at this address</source>
        <translation>Não há webhooks neste endereço</translation>
    </message>
    <message>
        <source>The account does not exist, or the address is not that of Zendesk&apos;s API. Check the subdomain.</source>
        <translation>A conta não existe ou o endereço não é o da API do Zendesk. Verifique o subdomínio.</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Excluído em outro lugar</translation>
    </message>
    <message>
        <source>The server no longer knows this webhook: someone has deleted it. What is shown is its last known state.</source>
        <translation>O servidor não conhece mais este webhook: alguém o excluiu. É exibido o último estado conhecido.</translation>
    </message>
    <message>
        <source>The server has a problem (%1)</source>
        <translation>O servidor está com um problema (%1)</translation>
    </message>
    <message>
        <source>The fault is there, not here.</source>
        <translation>A falha está lá, não aqui.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>A resposta não pode ser lida</translation>
    </message>
    <message>
        <source>Something that is not the webhooks API may have answered. Check the address and the proxy.</source>
        <translation>Talvez tenha respondido algo que não é a API de webhooks. Verifique o endereço e o proxy.</translation>
    </message>
    <message>
        <source>The server does not accept the request</source>
        <translation>O servidor não aceita a solicitação</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct what it names and try again.</source>
        <translation>Nada foi alterado. Corrija o que é apontado e tente novamente.</translation>
    </message>
    <message>
        <source>Zendesk asks to wait. Try again in a minute.</source>
        <translation>O Zendesk pede para aguardar. Tente novamente em um minuto.</translation>
    </message>
    <message numerus="yes">
        <source>Zendesk asks to wait. Try again in %n second(s).</source>
        <translation>
            <numerusform>O Zendesk pede para aguardar. Tente novamente em %n segundo.</numerusform>
            <numerusform>O Zendesk pede para aguardar. Tente novamente em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before an answer came</source>
        <translation>Interrompido antes de chegar uma resposta</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>O servidor não respondeu a tempo</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Não é possível acessar o servidor</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the address.</source>
        <translation>Verifique a rede, o proxy e o endereço.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete</source>
        <translation>A conexão caiu antes de a resposta estar completa</translation>
    </message>
    <message>
        <source>The connection cannot be trusted</source>
        <translation>A conexão não é confiável</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the address, the date of this computer, and whether a proxy in between needs a certificate of its own.</source>
        <translation>Nenhuma credencial foi enviada. Verifique o endereço, a data deste computador e se um proxy intermediário precisa de um certificado próprio.</translation>
    </message>
    <message>
        <source>The server refused the credentials</source>
        <translation>O servidor recusou as credenciais</translation>
    </message>
    <message>
        <source>They are wrong, expired or revoked. Sign in again with valid ones.</source>
        <translation>Elas estão erradas, expiradas ou revogadas. Entre novamente com credenciais válidas.</translation>
    </message>
    <message>
        <source>It was changed elsewhere in the meantime</source>
        <translation>Foi alterado em outro lugar nesse meio-tempo</translation>
    </message>
    <message>
        <source>Nothing was changed. Refresh, look at what is new, then try again.</source>
        <translation>Nada foi alterado. Atualize, veja o que há de novo e tente novamente.</translation>
    </message>
    <message>
        <source>Too many requests this minute</source>
        <translation>Solicitações demais neste minuto</translation>
    </message>
    <message>
        <source>The server refused the request (%1)</source>
        <translation>O servidor recusou a solicitação (%1)</translation>
    </message>
    <message>
        <source>The server sends us to another address</source>
        <translation>O servidor redireciona para outro endereço</translation>
    </message>
    <message>
        <source>It was not followed, because credentials go to the account&apos;s own address only. Check the address of the account.</source>
        <translation>O redirecionamento não foi seguido, porque as credenciais vão apenas para o endereço da própria conta. Verifique o endereço da conta.</translation>
    </message>
    <message>
        <source>Nothing is loaded yet.</source>
        <translation>Nada foi carregado ainda.</translation>
    </message>
    <message>
        <source>The signing secret was not read.</source>
        <translation>O segredo de assinatura não foi lido.</translation>
    </message>
    <message>
        <source>Your role does not allow reading signing secrets</source>
        <translation>Sua função não permite ler segredos de assinatura</translation>
    </message>
    <message>
        <source>You are not signed in to this account</source>
        <translation>Você não entrou nesta conta</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Entre para continuar.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused</source>
        <translation>O chaveiro está bloqueado ou recusou</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or sign in again for this session.</source>
        <translation>Desbloqueie o chaveiro e tente novamente ou entre de novo para esta sessão.</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached</source>
        <translation>Não há um chaveiro acessível</translation>
    </message>
    <message>
        <source>Start the keychain and try again, or sign in again for this session.</source>
        <translation>Inicie o chaveiro e tente novamente ou entre de novo para esta sessão.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>O chaveiro não respondeu a tempo</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked. Try again, or sign in again for this session.</source>
        <translation>Talvez esteja aguardando o desbloqueio. Tente novamente ou entre de novo para esta sessão.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account cannot be read</source>
        <translation>O que o chaveiro guarda para esta conta não pode ser lido</translation>
    </message>
    <message>
        <source>Sign in to replace it.</source>
        <translation>Entre para substituí-lo.</translation>
    </message>
    <message>
        <source>This account is set to read only</source>
        <translation>Esta conta está definida como somente leitura</translation>
    </message>
    <message>
        <source>Nothing was sent. Change it in Accounts….</source>
        <translation>Nada foi enviado. Altere isso em Contas….</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <translation>O certificado do servidor expirou</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>O certificado do servidor ainda não é válido</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another address</source>
        <translation>O certificado do servidor é de outro endereço</translation>
    </message>
    <message>
        <source>The issuer of the server&apos;s certificate is not known</source>
        <translation>O emissor do certificado do servidor é desconhecido</translation>
    </message>
    <message>
        <source>The file of certificate authorities cannot be used</source>
        <translation>O arquivo de autoridades certificadoras não pode ser usado</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the date of this computer; if it is right, the certificate has to be renewed at the server or the proxy.</source>
        <translation>Nenhuma credencial foi enviada. Verifique a data deste computador; se estiver certa, o certificado precisa ser renovado no servidor ou no proxy.</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the date and the clock of this computer.</source>
        <translation>Nenhuma credencial foi enviada. Verifique a data e o relógio deste computador.</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the address of the account, and whether something in between answers in the server&apos;s place.</source>
        <translation>Nenhuma credencial foi enviada. Verifique o endereço da conta e se algo intermediário responde no lugar do servidor.</translation>
    </message>
    <message>
        <source>No credentials were sent. If your organization has a certificate authority of its own, name its CA file in Preferences, under Network. Otherwise someone else may be answering.</source>
        <translation>Nenhuma credencial foi enviada. Se a sua organização tem uma autoridade certificadora própria, indique o arquivo de CA em Preferências, na página Rede. Caso contrário, outra pessoa pode estar respondendo.</translation>
    </message>
    <message>
        <source>Choose another CA file in Preferences, under Network, or none.</source>
        <translation>Escolha outro arquivo de CA em Preferências, na página Rede, ou nenhum.</translation>
    </message>
    <message>
        <source>No test was sent.</source>
        <translation>Nenhum teste foi enviado.</translation>
    </message>
    <message>
        <source>Your role does not allow testing webhooks</source>
        <translation>Sua função não permite testar webhooks</translation>
    </message>
    <message>
        <source>Zendesk may have sent the test all the same. Look at the receiver before you repeat it.</source>
        <translation>O Zendesk pode ter enviado o teste mesmo assim. Verifique no receptor antes de repeti-lo.</translation>
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
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Help center articles</source>
        <translation>Artigos da central de ajuda</translation>
    </message>
    <message>
        <source>Community posts</source>
        <translation>Publicações da comunidade</translation>
    </message>
    <message>
        <source>Agent availability</source>
        <translation>Disponibilidade de agentes</translation>
    </message>
    <message>
        <source>Messaging tickets</source>
        <translation>Tickets de mensagens</translation>
    </message>
    <message>
        <source>Omnichannel routing</source>
        <translation>Roteamento omnichannel</translation>
    </message>
    <message>
        <source>Messaging live metrics</source>
        <translation>Métricas ao vivo de mensagens</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Outros eventos</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token bearer</translation>
    </message>
    <message>
        <source>API key in %1</source>
        <translation>Chave de API em %1</translation>
    </message>
    <message>
        <source>Basic, user name %1</source>
        <translation>Basic, nome de usuário %1</translation>
    </message>
    <message>
        <source>API key in %1, value replaced</source>
        <translation>Chave de API em %1, valor substituído</translation>
    </message>
    <message>
        <source>Basic, user name %1, password replaced</source>
        <translation>Basic, nome de usuário %1, senha substituída</translation>
    </message>
    <message>
        <source>Bearer token, replaced</source>
        <translation>Token bearer, substituído</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL do endpoint</translation>
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
        <translation>Formato da solicitação</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Cabeçalhos personalizados</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>Form-encoded</source>
        <translation>Codificado como formulário</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <translation>Gatilho ou automação</translation>
    </message>
</context>
<context>
    <name>NetworkFailure</name>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <extracomment>%1 is a host, %2 a date</extracomment>
        <translation>O certificado de %1 expirou em %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 begins on %2.</source>
        <extracomment>%1 is a host, %2 a date</extracomment>
        <translation>O certificado de %1 começa a valer em %2.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <extracomment>%1 is one or more hosts, %2 another</extracomment>
        <translation>O certificado é de %1, não de %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by &quot;%2&quot;, which is not trusted here.</source>
        <extracomment>%1 is a host, %2 the name of a certificate authority</extracomment>
        <translation>O certificado de %1 foi emitido por “%2”, que não é confiável aqui.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a login, or refused the one it was given.</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080</extracomment>
        <translation>O proxy %1 pede um login ou recusou o que recebeu.</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection in time.</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080</extracomment>
        <translation>O proxy %1 não estabeleceu a conexão a tempo.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found, or it did not find the server.</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080</extracomment>
        <translation>O proxy %1 não foi encontrado ou não encontrou o servidor.</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection. It may not reach the server, or want another login: %2</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080, %2 an error message</extracomment>
        <translation>O proxy %1 não estabeleceu a conexão. Talvez não alcance o servidor ou peça outro login: %2</translation>
    </message>
    <message>
        <source>No connection through the proxy %1: %2</source>
        <extracomment>%1 is the proxy, %2 an error message</extracomment>
        <translation>Sem conexão pelo proxy %1: %2</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Nothing was sent: the CA file %1 cannot be read.</source>
        <translation>Nada foi enviado: o arquivo de CA %1 não pode ser lido.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no certificate in the CA file %1.</source>
        <translation>Nada foi enviado: não há certificado no arquivo de CA %1.</translation>
    </message>
</context>
<context>
    <name>OtherKeys</name>
    <message>
        <source>Table of webhooks</source>
        <translation>Tabela de webhooks</translation>
    </message>
    <message>
        <source>Edit the webhook</source>
        <translation>Editar o webhook</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>Primeira ou última linha</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Selecionar várias linhas</translation>
    </message>
    <message>
        <source>Go to a name</source>
        <translation>Ir para um nome</translation>
    </message>
    <message>
        <source>its first letters</source>
        <translation>suas primeiras letras</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu da linha</translation>
    </message>
    <message>
        <source>Search field</source>
        <translation>Campo de pesquisa</translation>
    </message>
    <message>
        <source>To the table</source>
        <translation>Ir para a tabela</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Esvaziar o campo</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Escolher uma linha</translation>
    </message>
    <message>
        <source>Run, switch or show</source>
        <translation>Executar, trocar ou mostrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Janelas</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Próximo campo ou anterior</translation>
    </message>
    <message>
        <source>Field, button or menu with this letter</source>
        <translation>Campo, botão ou menu com esta letra</translation>
    </message>
    <message>
        <source>Cancel or close</source>
        <translation>Cancelar ou fechar</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>Enviar o teste</translation>
    </message>
    <message>
        <source>Format the payload</source>
        <translation>Formatar o payload</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Examinar alterações</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Trocar de conta</translation>
    </message>
    <message>
        <source>Bodies and payloads</source>
        <translation>Corpos e payloads</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Next or previous match</source>
        <translation>Próxima ocorrência ou anterior</translation>
    </message>
    <message>
        <source>Next or previous difference</source>
        <translation>Próxima diferença ou anterior</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 is stored at Zendesk and cannot be read back.</source>
        <extracomment>%1 is &quot;The password&quot;, &quot;The token&quot; or &quot;The value&quot;</extracomment>
        <translation>%1 está no Zendesk e não há como ler de volta.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Header name: %1</source>
        <translation>Nome do cabeçalho: %1</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>O valor</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>Nome de usuário: %1</translation>
    </message>
    <message>
        <source>The password</source>
        <translation>A senha</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token bearer</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>O token</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>This version of Grapnel does not know this kind.</source>
        <translation>Esta versão do Grapnel não conhece este tipo.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever is on the way can read what Zendesk sends.</source>
        <translation>Sem criptografia: quem estiver no caminho pode ler o que o Zendesk envia.</translation>
    </message>
    <message>
        <source>The address holds sign-in data that everyone who sees it can read.</source>
        <translation>O endereço contém dados de login que todos que o veem podem ler.</translation>
    </message>
    <message>
        <source>The host is sent as %1</source>
        <extracomment>%1 is the host&apos;s name in its encoded form, &quot;xn--…&quot;</extracomment>
        <translation>O host é enviado como %1</translation>
    </message>
    <message>
        <source>An app made this webhook. It cannot be cloned or deleted, and its signing secret cannot be read or reset: that is done in the app, or by uninstalling it.</source>
        <translation>Um aplicativo criou este webhook. Ele não pode ser clonado nem excluído, e seu segredo de assinatura não pode ser lido nem redefinido: isso é feito no aplicativo ou desinstalando-o.</translation>
    </message>
    <message>
        <source>Its installation has the id %1.</source>
        <translation>A instalação tem o ID %1.</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <translation>Gatilho ou automação</translation>
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
        <translation>pelo Zendesk</translation>
    </message>
    <message>
        <source>by user %1</source>
        <extracomment>%1 is the id of a user, a number</extracomment>
        <translation>pelo usuário %1</translation>
    </message>
</context>
<context>
    <name>ReadOnlyText</name>
    <message>
        <source>This account is set to read only. Change that in Accounts…</source>
        <translation>Esta conta está definida como somente leitura. Altere isso em Contas…</translation>
    </message>
</context>
<context>
    <name>RowResultText</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nada a fazer</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Excluído em outro lugar</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>Alterado desde então: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Não tentado</translation>
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
        <translation>O acesso foi recusado no navegador</translation>
    </message>
    <message>
        <source>Somebody chose not to let Grapnel in. Sign in again and allow it.</source>
        <translation>Alguém optou por não permitir o acesso do Grapnel. Entre novamente e permita-o.</translation>
    </message>
    <message>
        <source>Zendesk does not grant the scopes asked for</source>
        <translation>O Zendesk não concede os escopos pedidos</translation>
    </message>
    <message>
        <source>Ask an administrator to allow them at the OAuth client, or ask for others under Advanced.</source>
        <translation>Peça a um administrador que os permita no cliente OAuth ou peça outros em Avançado.</translation>
    </message>
    <message>
        <source>Zendesk does not know this OAuth client</source>
        <translation>O Zendesk não conhece este cliente OAuth</translation>
    </message>
    <message>
        <source>Check the client identifier, and that the redirect URL at the client is the one shown here.</source>
        <translation>Verifique o identificador do cliente e se o URL de redirecionamento no cliente é o mostrado aqui.</translation>
    </message>
    <message>
        <source>Zendesk did not let Grapnel in</source>
        <translation>O Zendesk não permitiu o acesso do Grapnel</translation>
    </message>
    <message>
        <source>Try again; if that does not help, check the OAuth client in Admin Center.</source>
        <translation>Tente novamente; se não resolver, verifique o cliente OAuth na Central de administração.</translation>
    </message>
    <message>
        <source>Zendesk refused the sign-in</source>
        <translation>O Zendesk recusou o login</translation>
    </message>
    <message>
        <source>Check the client identifier and the client secret, and that the client is not disabled.</source>
        <translation>Verifique o identificador e o segredo do cliente e se o cliente não está desativado.</translation>
    </message>
    <message>
        <source>There is no Zendesk account at this address</source>
        <translation>Não há conta do Zendesk neste endereço</translation>
    </message>
    <message>
        <source>Check the subdomain and the base URL.</source>
        <translation>Verifique o subdomínio e o URL base.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Try again; if that does not help, check the network.</source>
        <translation>Ninguém está conectado. Tente novamente; se não resolver, verifique a rede.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>O login foi cancelado</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody finished signing in within %n second(s)</source>
        <translation>
            <numerusform>Ninguém concluiu o login em %n segundo</numerusform>
            <numerusform>Ninguém concluiu o login em %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again, and allow Grapnel in the browser. If the page there shows an error, check the client identifier and the redirect URL of the OAuth client.</source>
        <translation>Entre novamente e permita o Grapnel no navegador. Se a página mostrar um erro, verifique o identificador do cliente e o URL de redirecionamento do cliente OAuth.</translation>
    </message>
    <message>
        <source>The browser could not come back to Grapnel</source>
        <translation>O navegador não conseguiu voltar ao Grapnel</translation>
    </message>
    <message>
        <source>The port on this computer could not be opened. Look for a program that uses or blocks it, choose another redirect port, or use an access token.</source>
        <translation>A porta neste computador não pôde ser aberta. Procure um programa que a use ou bloqueie, escolha outra porta de redirecionamento ou use um token de acesso.</translation>
    </message>
    <message>
        <source>An answer came that does not belong to this sign-in</source>
        <translation>Chegou uma resposta que não pertence a este login</translation>
    </message>
    <message>
        <source>It was refused, and nothing of it was used. An old page in the browser may have sent it: close it and sign in again.</source>
        <translation>Ela foi recusada e nada dela foi usado. Uma página antiga no navegador pode tê-la enviado: feche-a e entre novamente.</translation>
    </message>
    <message>
        <source>Zendesk answered, but gave no access token</source>
        <translation>O Zendesk respondeu, mas não forneceu token de acesso</translation>
    </message>
    <message>
        <source>Sign in again; if that does not help, check the OAuth client in Admin Center.</source>
        <translation>Entre novamente; se não resolver, verifique o cliente OAuth na Central de administração.</translation>
    </message>
    <message>
        <source>The account is not saved yet. Keep the credentials for this session only, until Grapnel is closed, or try the keychain again. They are never written to a file.</source>
        <translation>A conta ainda não foi salva. Mantenha as credenciais apenas nesta sessão, até o Grapnel ser fechado, ou tente o chaveiro novamente. Elas nunca são gravadas em arquivo.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused</source>
        <translation>O chaveiro está bloqueado ou recusou</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached</source>
        <translation>Não há um chaveiro acessível</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>O chaveiro não respondeu a tempo</translation>
    </message>
    <message>
        <source>The keychain did not keep the credentials</source>
        <translation>O chaveiro não guardou as credenciais</translation>
    </message>
    <message>
        <source>No credentials are stored for this account</source>
        <translation>Não há credenciais armazenadas para esta conta</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Entre para continuar.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the credentials anew.</source>
        <translation>Desbloqueie-o e tente novamente ou digite as credenciais de novo.</translation>
    </message>
    <message>
        <source>Start it and try again, or enter the credentials anew.</source>
        <translation>Inicie-o e tente novamente ou digite as credenciais de novo.</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked. Try again, or enter the credentials anew.</source>
        <translation>Talvez esteja aguardando o desbloqueio. Tente novamente ou digite as credenciais de novo.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account cannot be read</source>
        <translation>O que o chaveiro guarda para esta conta não pode ser lido</translation>
    </message>
    <message>
        <source>Sign in again, or enter the credentials anew.</source>
        <translation>Entre novamente ou digite as credenciais de novo.</translation>
    </message>
    <message>
        <source>The keychain did not remove the credentials</source>
        <translation>O chaveiro não removeu as credenciais</translation>
    </message>
    <message>
        <source>The account is still here. Unlock the keychain and try again.</source>
        <translation>A conta continua aqui. Desbloqueie o chaveiro e tente novamente.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar novamente</translation>
    </message>
    <message>
        <source>Sign in again with %1</source>
        <extracomment>%1 is one or more OAuth scopes, for example webhooks:write</extracomment>
        <translation>Entrar novamente com %1</translation>
    </message>
</context>
<context>
    <name>SignatureText</name>
    <message>
        <source>Enter the signing secret.</source>
        <translation>Digite o segredo de assinatura.</translation>
    </message>
    <message>
        <source>Enter the timestamp, from the header X-Zendesk-Webhook-Signature-Timestamp.</source>
        <translation>Digite o timestamp, do cabeçalho X-Zendesk-Webhook-Signature-Timestamp.</translation>
    </message>
    <message>
        <source>Enter the signature, from the header X-Zendesk-Webhook-Signature.</source>
        <translation>Digite a assinatura, do cabeçalho X-Zendesk-Webhook-Signature.</translation>
    </message>
    <message>
        <source>The signature is not base64: it holds other characters than letters, digits, + and /.</source>
        <translation>A assinatura não é base64: contém outros caracteres além de letras, dígitos, + e /.</translation>
    </message>
    <message>
        <source>The signature is written in hexadecimal; Zendesk writes it in base64.</source>
        <translation>A assinatura está em hexadecimal; o Zendesk a escreve em base64.</translation>
    </message>
    <message>
        <source>The signature has the wrong length: it takes 44 characters, “=” at the end among them.</source>
        <translation>A assinatura tem o comprimento errado: são 44 caracteres, incluindo “=” no fim.</translation>
    </message>
    <message>
        <source>The signature does not match, and the timestamp is not as Zendesk writes it: 2026-01-02T03:04:05Z.</source>
        <translation>A assinatura não confere, e o timestamp não está como o Zendesk o escreve: 2026-01-02T03:04:05Z.</translation>
    </message>
    <message>
        <source>Another secret, timestamp or body was signed. JSON that was read and written anew has other bytes: take the body as it came.</source>
        <translation>Foi usado outro segredo, timestamp ou corpo na assinatura. JSON lido e escrito de novo tem outros bytes: use o corpo como chegou.</translation>
    </message>
    <message>
        <source>Another secret, timestamp or body was signed.</source>
        <translation>Foi usado outro segredo, timestamp ou corpo na assinatura.</translation>
    </message>
    <message>
        <source>It matches with a line end behind the body: the last one was lost on the way here.</source>
        <translation>Confere com uma quebra de linha no fim do corpo: ela se perdeu no caminho até aqui.</translation>
    </message>
    <message>
        <source>It matches without the line end at the end of the body, which was added on the way here.</source>
        <translation>Confere sem a quebra de linha no fim do corpo, que foi acrescentada no caminho até aqui.</translation>
    </message>
    <message>
        <source>It matches with the line ends CR LF.</source>
        <translation>Confere com as quebras de linha CR LF.</translation>
    </message>
    <message>
        <source>It matches with the line ends LF.</source>
        <translation>Confere com as quebras de linha LF.</translation>
    </message>
    <message>
        <source>It matches without the byte order mark at the start of the body.</source>
        <translation>Confere sem a marca de ordem de bytes no início do corpo.</translation>
    </message>
    <message>
        <source>It matches without the blanks around the secret.</source>
        <translation>Confere sem os espaços em volta do segredo.</translation>
    </message>
    <message>
        <source>It was signed with the bytes that the secret&apos;s base64 stands for. Zendesk takes the text of the secret as it is.</source>
        <translation>Foi assinada com os bytes que o base64 do segredo representa. O Zendesk usa o texto do segredo como está.</translation>
    </message>
    <message>
        <source>Only the body was signed. Zendesk signs the timestamp and the body.</source>
        <translation>Apenas o corpo foi assinado. O Zendesk assina o timestamp e o corpo.</translation>
    </message>
    <message>
        <source>Signed are the timestamp and then the body, as Zendesk does.</source>
        <translation>São assinados o timestamp e depois o corpo, como faz o Zendesk.</translation>
    </message>
    <message>
        <source>Signed are the body and then the timestamp: the older order of 2021. Zendesk signs the timestamp first today.</source>
        <translation>São assinados o corpo e depois o timestamp: a ordem antiga, de 2021. Hoje o Zendesk assina primeiro o timestamp.</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed %1 in the future: the clocks differ.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Assinada %1 no futuro: os relógios divergem.</translation>
    </message>
    <message>
        <source>Signed %1 ago.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Assinada há %1.</translation>
    </message>
    <message>
        <source>A receiver that refuses what is older than 5 minutes would refuse it.</source>
        <translation>Um receptor que recusa o que tem mais de 5 minutos a recusaria.</translation>
    </message>
    <message>
        <source>The signature matches</source>
        <translation>A assinatura confere</translation>
    </message>
    <message>
        <source>The signature matches in the older order</source>
        <translation>A assinatura confere na ordem antiga</translation>
    </message>
    <message>
        <source>Signed with the public test secret</source>
        <translation>Assinada com o segredo de teste público</translation>
    </message>
    <message>
        <source>Zendesk signs tests of webhooks so that are not created yet. Anyone can: a receiver must not take it for genuine.</source>
        <translation>O Zendesk assina assim os testes de webhooks ainda não criados. Qualquer pessoa pode: um receptor não deve tomá-la por autêntica.</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>A assinatura não confere</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nada a comparar ainda</translation>
    </message>
</context>
<context>
    <name>TestText</name>
    <message>
        <source>The built-in sandbox</source>
        <translation>A sandbox integrada</translation>
    </message>
    <message>
        <source>No credential goes along.</source>
        <translation>Nenhuma credencial vai junto.</translation>
    </message>
    <message>
        <source>The stored credential goes along (%1).</source>
        <extracomment>%1 is &quot;Basic, user name zd&quot;, &quot;Bearer token&quot; or &quot;API key in X-Key&quot;</extracomment>
        <translation>A credencial armazenada vai junto (%1).</translation>
    </message>
    <message>
        <source>The credential typed in the editor goes along.</source>
        <translation>A credencial digitada no editor vai junto.</translation>
    </message>
    <message>
        <source>The stored credential belongs to %1 and will be sent to %2 instead.</source>
        <extracomment>%1 and %2 are hosts</extracomment>
        <translation>A credencial armazenada pertence a %1 e será enviada a %2.</translation>
    </message>
    <message>
        <source>Over plain http anyone on the way can read it.</source>
        <translation>Com http simples, qualquer pessoa no caminho pode lê-la.</translation>
    </message>
    <message>
        <source>This is a private address, which Zendesk cannot reach.</source>
        <translation>Este é um endereço privado, que o Zendesk não consegue acessar.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this endpoint.</source>
        <translation>Nada pode ser enviado a este endpoint.</translation>
    </message>
    <message>
        <source>%1 will send a real %2 request to %3.</source>
        <extracomment>%1 is Zendesk or the sandbox, %2 an HTTP method, %3 a host</extracomment>
        <translation>%1 enviará uma solicitação %2 real a %3.</translation>
    </message>
    <message>
        <source>Signed with the webhook&apos;s signing secret.</source>
        <translation>Assinada com o segredo de assinatura do webhook.</translation>
    </message>
    <message>
        <source>Signed with Zendesk&apos;s published test secret.</source>
        <translation>Assinada com o segredo de teste publicado pelo Zendesk.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a webhook, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) have warnings too.</source>
        <translation>
            <numerusform>%n outro também tem avisos.</numerusform>
            <numerusform>%n outros também têm avisos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Behind a list of hosts</extracomment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will send %n real request(s), one after the other, to %2. Stored credentials go along.</source>
        <extracomment>%1 is Zendesk or the sandbox, %2 a list of hosts</extracomment>
        <translation>
            <numerusform>%1 enviará %n solicitação real a %2. As credenciais armazenadas vão junto.</numerusform>
            <numerusform>%1 enviará %n solicitações reais, uma após a outra, a %2. As credenciais armazenadas vão junto.</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>%1, as stored</source>
        <translation>%1, como armazenada</translation>
    </message>
    <message>
        <source>Basic, user name %1, as typed</source>
        <translation>Basic, nome de usuário %1, como digitado</translation>
    </message>
    <message>
        <source>API key in %1, as typed</source>
        <translation>Chave de API em %1, como digitada</translation>
    </message>
    <message>
        <source>Bearer token, as typed</source>
        <translation>Token bearer, como digitado</translation>
    </message>
    <message>
        <source>a percent sign needs two hexadecimal digits after it (%25 for the sign itself)</source>
        <translation>um sinal de porcentagem precisa ser seguido de dois dígitos hexadecimais (%25 para o próprio sinal)</translation>
    </message>
    <message>
        <source>“%1” has to be percent-encoded</source>
        <translation>“%1” precisa de codificação por porcentagem</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>Where the payload is wrong: line, column, and what is wrong there</extracomment>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket comment</source>
        <translation>Comentário do ticket</translation>
    </message>
</context>
<context>
    <name>ValidationText</name>
    <message>
        <source>Enter a name.</source>
        <translation>Digite um nome.</translation>
    </message>
    <message>
        <source>Enter the address that Zendesk is to call.</source>
        <translation>Digite o endereço que o Zendesk deve chamar.</translation>
    </message>
    <message>
        <source>Enter a whole address, with https:// and a host.</source>
        <translation>Digite um endereço completo, com https:// e um host.</translation>
    </message>
    <message>
        <source>Zendesk calls https or http addresses only, not %1.</source>
        <extracomment>%1 is the beginning of a web address, such as &quot;ftp&quot;</extracomment>
        <translation>O Zendesk chama apenas endereços https ou http, não %1.</translation>
    </message>
    <message>
        <source>An address cannot hold spaces. Write %20 where one is meant.</source>
        <translation>Um endereço não pode conter espaços. Escreva %20 onde houver um.</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>Escolha pelo menos um evento.</translation>
    </message>
    <message>
        <source>“%1” is not an event type. One reads like zen:event-type:ticket.created.</source>
        <translation>“%1” não é um tipo de evento. Um exemplo é zen:event-type:ticket.created.</translation>
    </message>
    <message>
        <source>Webhooks for Zendesk events use POST.</source>
        <translation>Webhooks para eventos do Zendesk usam POST.</translation>
    </message>
    <message>
        <source>Webhooks for Zendesk events use JSON.</source>
        <translation>Webhooks para eventos do Zendesk usam JSON.</translation>
    </message>
    <message>
        <source>A webhook serves events or triggers and automations, not both.</source>
        <translation>Um webhook serve a eventos ou a gatilhos e automações, não a ambos.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Digite o nome de usuário.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Digite a senha.</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Digite o token.</translation>
    </message>
    <message>
        <source>Enter the name of the header that carries the key.</source>
        <translation>Digite o nome do cabeçalho que leva a chave.</translation>
    </message>
    <message>
        <source>A header name holds letters, digits and hyphens only, no spaces or colons.</source>
        <translation>Um nome de cabeçalho contém apenas letras, dígitos e hifens, sem espaços nem dois-pontos.</translation>
    </message>
    <message>
        <source>Enter the value of the key.</source>
        <translation>Digite o valor da chave.</translation>
    </message>
    <message>
        <source>The credential holds a line break or another control character. Type it again.</source>
        <translation>A credencial contém uma quebra de linha ou outro caractere de controle. Digite-a novamente.</translation>
    </message>
    <message>
        <source>A header has a value but no name.</source>
        <translation>Um cabeçalho tem valor, mas não tem nome.</translation>
    </message>
    <message>
        <source>“%1” is not a header name: letters, digits and hyphens only.</source>
        <translation>“%1” não é um nome de cabeçalho: apenas letras, dígitos e hifens.</translation>
    </message>
    <message>
        <source>The value of “%1” holds a line break or another control character.</source>
        <translation>O valor de “%1” contém uma quebra de linha ou outro caractere de controle.</translation>
    </message>
    <message>
        <source>“%1” is there more than once. Upper and lower case make no difference.</source>
        <translation>“%1” aparece mais de uma vez. Maiúsculas e minúsculas não fazem diferença.</translation>
    </message>
    <message>
        <source>Another webhook has this name. Zendesk allows it, but they are easily mixed up.</source>
        <translation>Outro webhook tem este nome. O Zendesk permite, mas é fácil confundi-los.</translation>
    </message>
    <message>
        <source>With http, what Zendesk sends can be read on its way. Use https where you can.</source>
        <translation>Com http, o que o Zendesk envia pode ser lido no caminho. Use https onde puder.</translation>
    </message>
    <message>
        <source>The address holds a user name or password, which everybody sees who sees the address. Use Authentication instead.</source>
        <translation>O endereço contém um nome de usuário ou uma senha, que todos que veem o endereço podem ver. Use Autenticação em vez disso.</translation>
    </message>
    <message>
        <source>Zendesk cannot reach “%1” from the internet.</source>
        <translation>O Zendesk não consegue acessar “%1” pela internet.</translation>
    </message>
    <message>
        <source>“%1” looks like a placeholder that was left in.</source>
        <translation>“%1” parece um marcador que ficou sem preencher.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of known events. Zendesk may refuse it.</source>
        <translation>“%1” não está na lista de eventos conhecidos. O Zendesk pode recusá-lo.</translation>
    </message>
    <message>
        <source>Zendesk sets “%1” itself and may ignore or refuse it here.</source>
        <translation>O próprio Zendesk define “%1” e pode ignorá-lo ou recusá-lo aqui.</translation>
    </message>
    <message>
        <source>“%1” looks like a credential. Whoever may see the webhook can read it: use Authentication instead.</source>
        <translation>“%1” parece uma credencial. Quem pode ver o webhook consegue lê-la: use Autenticação em vez disso.</translation>
    </message>
    <message>
        <source>Zendesk sends custom headers to https addresses only.</source>
        <translation>O Zendesk envia cabeçalhos personalizados apenas a endereços https.</translation>
    </message>
</context>
<context>
    <name>XmlTree</name>
    <message>
        <source>It has more elements or levels than a tree is shown of.</source>
        <translation>Há mais elementos ou níveis do que uma árvore pode mostrar.</translation>
    </message>
</context>
<context>
    <name>grapnel::AboutWindow</name>
    <message>
        <source>About Grapnel</source>
        <translation>Sobre o Grapnel</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Not a product of Zendesk.</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior. Fornecido sem nenhuma garantia. Não é um produto do Zendesk.</translation>
    </message>
    <message>
        <source>Look after the webhooks of a Zendesk account.</source>
        <translation>Gerencie os webhooks de uma conta do Zendesk.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar dados de diagnóstico</translation>
    </message>
    <message>
        <source>Copies these versions. No account, host or file name is among them.</source>
        <translation>Copia estas versões. Nenhum nome de conta, host ou arquivo está entre elas.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountEditor</name>
    <message>
        <source>Edit account – %1</source>
        <extracomment>Title of a window; %1 is the name of an account</extracomment>
        <translation>Editar conta – %1</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>Reading the keychain. It may ask you to unlock it.</source>
        <translation>Lendo o chaveiro. Ele pode pedir que você o desbloqueie.</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Entre primeiro</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Signed in. Testing the connection…</source>
        <translation>Sessão iniciada. Testando a conexão…</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Testando a conexão…</translation>
    </message>
    <message>
        <source>Saving in the keychain. It may ask you to unlock it.</source>
        <translation>Salvando no chaveiro. Ele pode pedir que você o desbloqueie.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Save the account before closing?</source>
        <translation>Salvar a conta antes de fechar?</translation>
    </message>
    <message>
        <source>What you entered is lost if you discard it.</source>
        <translation>O que você digitou será perdido se descartar.</translation>
    </message>
    <message>
        <source>This session only</source>
        <extracomment>Keeps credentials in memory until Grapnel is closed</extracomment>
        <translation>Somente esta sessão</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Tentar o chaveiro novamente</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Voltar ao formulário</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Salvar conta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountForm</name>
    <message>
        <source>Enter a name.</source>
        <translation>Digite um nome.</translation>
    </message>
    <message>
        <source>A subdomain holds letters, digits and hyphens only.</source>
        <translation>Um subdomínio contém apenas letras, dígitos e hifens.</translation>
    </message>
    <message>
        <source>Enter the unique identifier of the OAuth client.</source>
        <translation>Digite o identificador exclusivo do cliente OAuth.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Digite o segredo do cliente.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the token&apos;s owner.</source>
        <translation>Digite o e-mail do proprietário do token.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Digite o token de API.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Digite o token de acesso.</translation>
    </message>
    <message>
        <source>Another account has this name. They are easily mixed up.</source>
        <translation>Outra conta tem este nome. É fácil confundi-las.</translation>
    </message>
    <message>
        <source>Leave “/token” out: it is added when signing in.</source>
        <translation>Deixe “/token” de fora: é acrescentado no login.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>S&amp;ubdomain</source>
        <translation>S&amp;ubdomínio</translation>
    </message>
    <message>
        <source>“example” for example.zendesk.com</source>
        <translation>“example” para example.zendesk.com</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL &amp;base</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Ambiente</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>Somente &amp;leitura</translation>
    </message>
    <message>
        <source>Nothing can be changed in this account from here, and no tests are sent.</source>
        <translation>Nada pode ser alterado nesta conta a partir daqui e nenhum teste é enviado.</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>&amp;Método de login</translation>
    </message>
    <message>
        <source>C&amp;lient identifier</source>
        <translation>&amp;Identificador do cliente</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirecionamento</translation>
    </message>
    <message>
        <source>Em&amp;ail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>&amp;Keep stored API token</source>
        <translation>Manter token de API arma&amp;zenado</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Token de API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>&amp;Keep stored access token</source>
        <translation>Manter token de acesso arma&amp;zenado</translation>
    </message>
    <message>
        <source>A&amp;ccess token</source>
        <translation>&amp;Token de acesso</translation>
    </message>
    <message>
        <source>Grapnel cannot renew it: when it ends, enter a new one.</source>
        <translation>O Grapnel não pode renová-lo: quando expirar, digite um novo.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vançado</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>&amp;Keep stored client secret</source>
        <translation>Manter segredo do cliente arma&amp;zenado</translation>
    </message>
    <message>
        <source>Clien&amp;t secret</source>
        <translation>Segredo do &amp;cliente</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Esc&amp;opos</translation>
    </message>
    <message>
        <source>What is asked for at the sign-in, parted by spaces. Left empty, it is the least that Grapnel needs.</source>
        <translation>O que é pedido no login, separado por espaços. Vazio, é o mínimo de que o Grapnel precisa.</translation>
    </message>
    <message>
        <source>Any that is free</source>
        <extracomment>Of a port of this computer</extracomment>
        <translation>Qualquer uma livre</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>Porta de redirecionamento</translation>
    </message>
    <message>
        <source>Only for the case that the page in the browser refuses the redirect URL: choose a port, such as 8414, and enter the redirect URL with it in the OAuth client.</source>
        <translation>Somente se a página no navegador recusar o URL de redirecionamento: escolha uma porta, como 8414, e digite o URL de redirecionamento com ela no cliente OAuth.</translation>
    </message>
    <message>
        <source>Copy redirect URL</source>
        <translation>Copiar URL de redirecionamento</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountSwitcher</name>
    <message>
        <source>Account %1</source>
        <extracomment>Name of a button for screen readers; %1 is an account and the words for it, for example &quot;acme, PRODUCTION&quot;</extracomment>
        <translation>Conta %1</translation>
    </message>
    <message>
        <source>%1. Switch to another account</source>
        <extracomment>Tool tip of a button; %1 is the account that shows</extracomment>
        <translation>%1. Trocar para outra conta</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Contas…</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>A&amp;dicionar conta…</translation>
    </message>
    <message>
        <source>%1 (from the environment)</source>
        <extracomment>Entry of a menu; %1 is an account that the environment&apos;s variables name</extracomment>
        <translation>%1 (do ambiente)</translation>
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
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sessão iniciada</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Somente esta sessão</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Requer login</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>O chaveiro não responde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Método de login</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
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
        <translation>Caixa de entrada local…</translation>
    </message>
    <message>
        <source>Secrets were hidden</source>
        <translation>Os segredos foram ocultados</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pressed or moved for %n minute(s). What was revealed, copied or typed of a secret is gone.</source>
        <translation>
            <numerusform>Nada foi pressionado ou movido por %n minuto. O que foi revelado, copiado ou digitado de um segredo foi apagado.</numerusform>
            <numerusform>Nada foi pressionado ou movido por %n minutos. O que foi revelado, copiado ou digitado de um segredo foi apagado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::AccountsController</name>
    <message>
        <source>The accounts could not be saved</source>
        <translation>As contas não puderam ser salvas</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights to its folder and the room on the disk. What you changed holds until Grapnel ends; it is tried again then and at your next change.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Não é possível gravar em %1. Verifique as permissões da pasta e o espaço no disco. O que você mudou vale até o Grapnel ser encerrado; nesse momento e na sua próxima mudança haverá nova tentativa.</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountsWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>“%1” is signed out</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>A sessão de “%1” foi encerrada</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>“%1” foi removida</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Entre primeiro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Testando a conexão…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Saindo…</translation>
    </message>
    <message>
        <source>Removing the account…</source>
        <translation>Removendo a conta…</translation>
    </message>
    <message>
        <source>Its entry in the keychain is removed.</source>
        <translation>A entrada dela no chaveiro é removida.</translation>
    </message>
    <message>
        <source>The access token is revoked at Zendesk.</source>
        <translation>O token de acesso é revogado no Zendesk.</translation>
    </message>
    <message>
        <source>The token itself stays valid at Zendesk: end it there if nobody else uses it.</source>
        <translation>O token em si continua válido no Zendesk: encerre-o lá se ninguém mais o usar.</translation>
    </message>
    <message>
        <source>Drafts, column layout and copies of deleted webhooks stay on this computer. Nothing changes in the Zendesk account.</source>
        <translation>Rascunhos, disposição das colunas e cópias de webhooks excluídos ficam neste computador. Nada muda na conta do Zendesk.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <source>Remove “%1” from Grapnel?</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Remover “%1” do Grapnel?</translation>
    </message>
    <message>
        <source>The connection to “%1” works</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>A conexão com “%1” funciona</translation>
    </message>
    <message>
        <source>The connection to “%1” does not work</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>A conexão com “%1” não funciona</translation>
    </message>
    <message>
        <source>Its credentials are no longer on this computer.</source>
        <translation>As credenciais dela não estão mais neste computador.</translation>
    </message>
    <message>
        <source>Its credentials are no longer on this computer, but Zendesk did not revoke the token (%1). It ends by itself, or in Admin Center.</source>
        <extracomment>%1 is what went wrong</extracomment>
        <translation>As credenciais dela não estão mais neste computador, mas o Zendesk não revogou o token (%1). Ele termina sozinho ou na Central de administração.</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>E&amp;ntrar</translation>
    </message>
    <message>
        <source>Sign o&amp;ut</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>&amp;Remover conta</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Shows the webhooks of an account</extracomment>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Mover para bai&amp;xo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Remove it all the same</source>
        <extracomment>Removes an account although the keychain did not remove its entry</extracomment>
        <translation>Remover mesmo assim</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Nenhuma conta ainda</translation>
    </message>
    <message>
        <source>Add a Zendesk account to see its webhooks here.</source>
        <translation>Adicione uma conta do Zendesk para ver os webhooks dela aqui.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
</context>
<context>
    <name>grapnel::ActionButtons</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
</context>
<context>
    <name>grapnel::AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Send an answer</source>
        <translation>Enviar uma resposta</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Fechar a conexão</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>Nunca responder</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>Nome: valor</translation>
    </message>
    <message>
        <source>&amp;Reaction</source>
        <translation>R&amp;eação</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>St&amp;atus</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>A&amp;traso</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Cabeçalhos</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>C&amp;orpo</translation>
    </message>
    <message>
        <source>The status is a number from 200 to 599.</source>
        <translation>O status é um número de 200 a 599.</translation>
    </message>
    <message>
        <source>%1 The last right answer stays in force.</source>
        <translation>%1 A última resposta correta continua valendo.</translation>
    </message>
    <message>
        <source>Headers, line %1: write “Name: value”.</source>
        <translation>Cabeçalhos, linha %1: escreva “Nome: valor”.</translation>
    </message>
    <message>
        <source>Headers, line %1: this cannot be the name of a header.</source>
        <translation>Cabeçalhos, linha %1: isto não pode ser o nome de um cabeçalho.</translation>
    </message>
    <message>
        <source>Headers, line %1: the value holds a control character.</source>
        <translation>Cabeçalhos, linha %1: o valor contém um caractere de controle.</translation>
    </message>
    <message>
        <source>Headers, line %1: the inbox writes this header itself.</source>
        <translation>Cabeçalhos, linha %1: a própria caixa de entrada escreve este cabeçalho.</translation>
    </message>
</context>
<context>
    <name>grapnel::ApiClient</name>
    <message>
        <source>Nothing was sent: plain http would show the credentials to everyone on the way.</source>
        <translation>Nada foi enviado: http simples mostraria as credenciais a todos no caminho.</translation>
    </message>
    <message>
        <source>Nothing was sent: the base URL of the account cannot be used.</source>
        <translation>Nada foi enviado: o URL base da conta não pode ser usado.</translation>
    </message>
    <message>
        <source>Nothing was sent: the credentials contain a line break or another control character.</source>
        <translation>Nada foi enviado: as credenciais contêm uma quebra de linha ou outro caractere de controle.</translation>
    </message>
    <message>
        <source>Nothing was sent: this is not an id.</source>
        <translation>Nada foi enviado: isto não é um ID.</translation>
    </message>
    <message>
        <source>Nothing was sent: this account is set to read only.</source>
        <translation>Nada foi enviado: esta conta está definida como somente leitura.</translation>
    </message>
</context>
<context>
    <name>grapnel::Application</name>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Aguardando o chaveiro</translation>
    </message>
    <message>
        <source>It holds the password of the proxy. It may ask you to unlock it.</source>
        <translation>Ele guarda a senha do proxy. Talvez peça para ser desbloqueado.</translation>
    </message>
    <message>
        <source>The keychain did not take the renewed sign-in of “%1”</source>
        <extracomment>%1 is an account</extracomment>
        <translation>O chaveiro não guardou o login renovado de “%1”</translation>
    </message>
    <message>
        <source>It is used until Grapnel ends. After that you will have to sign in again.</source>
        <translation>Ele é usado até o Grapnel ser encerrado. Depois disso, você terá de entrar novamente.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dados de exemplo</translation>
    </message>
    <message>
        <source>Some windows are open</source>
        <translation>Há janelas abertas</translation>
    </message>
    <message>
        <source>The main window changes its language when they are closed and nothing is under way.</source>
        <translation>A janela principal mudará de idioma quando elas forem fechadas e nada estiver em andamento.</translation>
    </message>
    <message>
        <source>The sample data cannot be shown. Start Grapnel again; if that does not help, install it anew. (%1)</source>
        <extracomment>%1 is what the system says, mostly in English</extracomment>
        <translation>Não é possível mostrar os dados de exemplo. Reinicie o Grapnel; se não adiantar, instale-o novamente. (%1)</translation>
    </message>
</context>
<context>
    <name>grapnel::AuthenticationForm</name>
    <message>
        <source>&amp;Keep stored credential</source>
        <translation>Manter credencial arma&amp;zenada</translation>
    </message>
    <message>
        <source>Re&amp;place credential</source>
        <translation>Su&amp;bstituir credencial</translation>
    </message>
    <message>
        <source>Rem&amp;ove credential</source>
        <translation>&amp;Remover credencial</translation>
    </message>
    <message>
        <source>U&amp;sername</source>
        <translation>Nome de usuár&amp;io</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>Tok&amp;en</translation>
    </message>
    <message>
        <source>Heade&amp;r name</source>
        <translation>Nom&amp;e do cabeçalho</translation>
    </message>
    <message>
        <source>Header va&amp;lue</source>
        <translation>Va&amp;lor do cabeçalho</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>Nome do cabeçalho</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Valor do cabeçalho</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token bearer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>%1. The credential is stored at Zendesk and cannot be read back.</source>
        <translation>%1. A credencial está armazenada no Zendesk e não pode ser lida de volta.</translation>
    </message>
    <message>
        <source>Zendesk will call the endpoint without signing in. The stored credential cannot be brought back.</source>
        <translation>O Zendesk chamará o endpoint sem autenticação. A credencial armazenada não pode ser recuperada.</translation>
    </message>
</context>
<context>
    <name>grapnel::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>grapnel::BodyCopyButton</name>
    <message>
        <source>Copy body</source>
        <translation>Copiar corpo</translation>
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
        <translation>Nada foi aberto: o URL base da conta não pode ser usado.</translation>
    </message>
</context>
<context>
    <name>grapnel::CandidatesPage</name>
    <message>
        <source>&amp;This is it</source>
        <translation>É e&amp;ste</translation>
    </message>
    <message>
        <source>Webhooks that may be it</source>
        <translation>Webhooks que podem ser o procurado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Zendesk did not answer, and looking did not tell whether the webhook was created. Sending again may make a second one.</source>
        <translation>O Zendesk não respondeu, e a verificação não revelou se o webhook foi criado. Enviar de novo pode criar um segundo.</translation>
    </message>
    <message numerus="yes">
        <source>Zendesk did not answer. %n webhook(s) that were found may be the new one. Sending again may make a second one.</source>
        <translation>
            <numerusform>O Zendesk não respondeu. %n webhook encontrado pode ser o novo. Enviar de novo pode criar um segundo.</numerusform>
            <numerusform>O Zendesk não respondeu. %n webhooks encontrados podem ser o novo. Enviar de novo pode criar um segundo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::CertificateField</name>
    <message>
        <source>Further certificate authorities</source>
        <translation>Outras autoridades certificadoras</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pro&amp;curar…</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Este arquivo não existe.</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Escolher um arquivo de certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <extracomment>Filter of a file dialog; keep the parentheses and what is in them</extracomment>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
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
        <translation>(vazio)</translation>
    </message>
</context>
<context>
    <name>grapnel::Chip</name>
    <message>
        <source>Remove filter %1</source>
        <extracomment>%1 is a filter that is in force, for example &quot;Status: Active&quot;</extracomment>
        <translation>Remover filtro %1</translation>
    </message>
</context>
<context>
    <name>grapnel::ClipboardNotice</name>
    <message>
        <source>Clear now</source>
        <translation>Limpar agora</translation>
    </message>
    <message>
        <source>Take the secret off the clipboard</source>
        <translation>Retirar o segredo da área de transferência</translation>
    </message>
    <message numerus="yes">
        <source>Secret on the clipboard for %n s</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>Segredo na área de transferência por %n s</numerusform>
            <numerusform>Segredo na área de transferência por %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret on the clipboard</source>
        <translation>Segredo na área de transferência</translation>
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
        <translation>O Zendesk não respondeu. Verificando o que ele fez…</translation>
    </message>
    <message>
        <source>Cloned. Reading the copy…</source>
        <translation>Clonado. Lendo a cópia…</translation>
    </message>
    <message>
        <source>The copy was deleted</source>
        <translation>A cópia foi excluída</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Digite um nome.</translation>
    </message>
    <message>
        <source>Another webhook has this name. Zendesk allows it, but they are easily mixed up.</source>
        <translation>Outro webhook tem este nome. O Zendesk permite, mas é fácil confundi-los.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete copy</source>
        <translation>Excluir cópia</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>It is called %1 and is active: it is called from now on.</source>
        <translation>Ela se chama %1 e está ativa: passa a ser chamada a partir de agora.</translation>
    </message>
    <message>
        <source>It is called %1 and is inactive.</source>
        <translation>Ela se chama %1 e está inativa.</translation>
    </message>
    <message>
        <source>The copy is there, but not as you wished</source>
        <translation>A cópia existe, mas não como você queria</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>&amp;Clone again</source>
        <translation>C&amp;lonar novamente</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Exact clone (keeps stored credentials)</source>
        <translation>Clone &amp;exato (mantém as credenciais armazenadas)</translation>
    </message>
    <message>
        <source>New webhook &amp;from this one</source>
        <translation>Novo webhook a &amp;partir deste</translation>
    </message>
    <message>
        <source>Not possible: an app made this webhook, and Zendesk refuses to clone it.</source>
        <translation>Não é possível: um aplicativo criou este webhook, e o Zendesk se recusa a cloná-lo.</translation>
    </message>
    <message>
        <source>Zendesk copies it with its credential. For a moment the copy is live as the original is; then it gets the name and status below.</source>
        <translation>O Zendesk o copia com a credencial. Por um momento, a cópia fica no ar como o original; depois recebe o nome e o status abaixo.</translation>
    </message>
    <message>
        <source>Opens the form filled in from this webhook. Credentials are typed again.</source>
        <translation>Abre o formulário preenchido com base neste webhook. As credenciais são digitadas de novo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Start inactive</source>
        <translation>Criar &amp;inativo</translation>
    </message>
    <message>
        <source>No copy was found at Zendesk: try again.</source>
        <translation>Nenhuma cópia foi encontrada no Zendesk: tente novamente.</translation>
    </message>
</context>
<context>
    <name>grapnel::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Redefinir colunas</translation>
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
        <translation>Comando, conta ou webhook</translation>
    </message>
    <message>
        <source>Search commands, accounts and webhooks</source>
        <translation>Pesquisar comandos, contas e webhooks</translation>
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
        <translation>Enter mostra o webhook, Ctrl+Enter o edita.</translation>
    </message>
    <message>
        <source>Enter runs, Up and Down choose, Esc closes.</source>
        <translation>Enter executa, as setas para cima e para baixo escolhem, Esc fecha.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nada corresponde.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Isto não é possível agora.</translation>
    </message>
</context>
<context>
    <name>grapnel::ConflictPage</name>
    <message>
        <source>(none)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Keep all of &amp;theirs</source>
        <translation>Manter tudo da &amp;outra pessoa</translation>
    </message>
    <message>
        <source>Keep all of &amp;mine</source>
        <translation>Manter tudo &amp;meu</translation>
    </message>
    <message>
        <source>Somebody else has changed this webhook since you opened it, in fields that you left alone. Their changes stay; nothing has been sent yet.</source>
        <translation>Outra pessoa alterou este webhook depois que você o abriu, em campos que você não mexeu. As alterações dela permanecem; nada foi enviado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed this webhook since you opened it. Choose which value to keep in %n field(s) that you both changed; nothing has been sent yet.</source>
        <translation>
            <numerusform>Outra pessoa alterou este webhook depois que você o abriu. Escolha o valor a manter em %n campo que ambos alteraram; nada foi enviado ainda.</numerusform>
            <numerusform>Outra pessoa alterou este webhook depois que você o abriu. Escolha o valor a manter em %n campos que ambos alteraram; nada foi enviado ainda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>One of three values to choose from: what somebody else has saved meanwhile</extracomment>
        <translation>Da outra pessoa</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>One of three values to choose from: what the user has typed</extracomment>
        <translation>Meu</translation>
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
        <translation>Também alterado por outra pessoa; fica como está:</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Fields that both changed</source>
        <translation>Campos que ambos alteraram</translation>
    </message>
</context>
<context>
    <name>grapnel::ConnectionEditor</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <translation>Gatilho ou automação</translation>
    </message>
    <message>
        <source>Zendesk events</source>
        <translation>Eventos do Zendesk</translation>
    </message>
    <message>
        <source>Zendesk fixes the connection when a webhook is created.</source>
        <translation>O Zendesk fixa a conexão quando o webhook é criado.</translation>
    </message>
    <message>
        <source>New webhook &amp;from this one</source>
        <translation>Novo webhoo&amp;k a partir deste</translation>
    </message>
</context>
<context>
    <name>grapnel::ConnectionTest</name>
    <message>
        <source>The server answered as to somebody who is not signed in.</source>
        <translation>O servidor respondeu como a alguém que não está conectado.</translation>
    </message>
</context>
<context>
    <name>grapnel::ConnectionView</name>
    <message>
        <source>Connection test</source>
        <translation>Teste de conexão</translation>
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
        <translation>Novo webhook</translation>
    </message>
    <message>
        <source>Create webhook</source>
        <translation>Criar webhook</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>We&amp;bhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Criando…</translation>
    </message>
    <message>
        <source>&amp;Create again</source>
        <translation>&amp;Criar novamente</translation>
    </message>
</context>
<context>
    <name>grapnel::DeleteWindow</name>
    <message>
        <source>Delete webhook</source>
        <translation>Excluir webhook</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Delete without a copy</source>
        <translation>Excluir sem cópia</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Repetir os que falharam</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) not deleted</source>
        <translation>
            <numerusform>%n webhook não excluído</numerusform>
            <numerusform>%n webhooks não excluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped before their turn.</source>
        <translation>Você interrompeu antes da vez deles.</translation>
    </message>
    <message>
        <source>The copy could not be saved, so nothing was deleted</source>
        <translation>A cópia não pôde ser salva, portanto nada foi excluído</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhook(s)?</source>
        <translation>
            <numerusform>Excluir %n webhook?</numerusform>
            <numerusform>Excluir %n webhooks?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>Excluir “%1”?</translation>
    </message>
    <message>
        <source>Zendesk stops calling the endpoint at once. Neither the id nor the signing secret can be brought back: a webhook made anew has others.</source>
        <translation>O Zendesk para de chamar o endpoint imediatamente. Nem o ID nem o segredo de assinatura podem ser recuperados: um webhook criado de novo tem outros.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Webhooks to delete</source>
        <translation>Webhooks a excluir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Type the number of webhooks to confirm</source>
        <translation>&amp;Digite o número de webhooks para confirmar</translation>
    </message>
    <message>
        <source>&amp;Type the name to confirm</source>
        <translation>&amp;Digite o nome para confirmar</translation>
    </message>
    <message>
        <source>&amp;Save a copy first</source>
        <translation>&amp;Salvar uma cópia antes</translation>
    </message>
    <message>
        <source>A JSON file without credentials and secrets</source>
        <translation>Um arquivo JSON sem credenciais nem segredos</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details pane</source>
        <translation>Painel de detalhes</translation>
    </message>
</context>
<context>
    <name>grapnel::DetailsHeader</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>Made by an app</source>
        <extracomment>Badge of a webhook that an app from the marketplace made</extracomment>
        <translation>Criado por um aplicativo</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Status desconhecido</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No webhook selected</source>
        <translation>Nenhum webhook selecionado</translation>
    </message>
    <message>
        <source>Select one in the list to see everything about it.</source>
        <translation>Selecione um na lista para ver tudo sobre ele.</translation>
    </message>
    <message>
        <source>Reading the webhook…</source>
        <translation>Lendo o webhook…</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) selected</source>
        <translation>
            <numerusform>%n webhook selecionado</numerusform>
            <numerusform>%n webhooks selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see everything about it.</source>
        <translation>Selecione apenas um para ver tudo sobre ele.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The webhook could not be read.</source>
        <translation>O webhook não pôde ser lido.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
</context>
<context>
    <name>grapnel::EditWindow</name>
    <message>
        <source>Save changes</source>
        <translation>Salvar alterações</translation>
    </message>
    <message>
        <source>Review chan&amp;ges…</source>
        <translation>E&amp;xaminar alterações…</translation>
    </message>
    <message>
        <source>Replace &amp;whole webhook (PUT)…</source>
        <translation>Substituir webhook &amp;inteiro (PUT)…</translation>
    </message>
    <message>
        <source>&amp;New webhook from this one</source>
        <translation>&amp;Novo webhook a partir deste</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>We&amp;bhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nada a salvar</translation>
    </message>
    <message>
        <source>Zendesk has all of this already.</source>
        <translation>O Zendesk já tem tudo isto.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Reading the webhook…</source>
        <translation>Lendo o webhook…</translation>
    </message>
    <message>
        <source>The form shows what the list has. It is read again before anything is saved.</source>
        <translation>O formulário mostra o que a lista tem. Tudo é lido de novo antes de salvar algo.</translation>
    </message>
    <message>
        <source>Edit webhook – %1</source>
        <extracomment>Title of a window; %1 is the webhook&apos;s name</extracomment>
        <translation>Editar webhook – %1</translation>
    </message>
    <message>
        <source>Replace whole webhook</source>
        <translation>Substituir webhook inteiro</translation>
    </message>
    <message>
        <source>Not known whether it was saved</source>
        <translation>Não se sabe se foi salvo</translation>
    </message>
    <message>
        <source>Zendesk did not answer, and looking did not tell. What you typed is still here; saving again is safe.</source>
        <translation>O Zendesk não respondeu, e a verificação não esclareceu. O que você digitou continua aqui; salvar de novo é seguro.</translation>
    </message>
    <message>
        <source>New webhook from this one</source>
        <translation>Novo webhook a partir deste</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Excluído em outro lugar</translation>
    </message>
    <message>
        <source>This webhook no longer exists at Zendesk. What you typed is still here.</source>
        <translation>Este webhook não existe mais no Zendesk. O que você digitou continua aqui.</translation>
    </message>
</context>
<context>
    <name>grapnel::EditingActions</name>
    <message>
        <source>&amp;New webhook…</source>
        <translation>&amp;Novo webhook…</translation>
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
        <translation>&amp;Ativar</translation>
    </message>
    <message>
        <source>Deacti&amp;vate</source>
        <translation>Desati&amp;var</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;xcluir…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Made by an app: Zendesk refuses to clone it.</source>
        <translation>Criado por um aplicativo: o Zendesk se recusa a cloná-lo.</translation>
    </message>
    <message>
        <source>Made by an app: Zendesk refuses to delete it. Uninstall the app instead.</source>
        <translation>Criado por um aplicativo: o Zendesk se recusa a excluí-lo. Em vez disso, desinstale o aplicativo.</translation>
    </message>
</context>
<context>
    <name>grapnel::EditingController</name>
    <message>
        <source>“%1” was created</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>“%1” foi criado</translation>
    </message>
    <message>
        <source>Zendesk did not answer, but the webhook is there.</source>
        <translation>O Zendesk não respondeu, mas o webhook está lá.</translation>
    </message>
    <message>
        <source>“%1” was cloned and is active</source>
        <translation>“%1” foi clonado e está ativo</translation>
    </message>
    <message>
        <source>“%1” was cloned and is inactive</source>
        <translation>“%1” foi clonado e está inativo</translation>
    </message>
    <message>
        <source>It has the stored credential of the original and a signing secret of its own.</source>
        <translation>Ele tem a credencial armazenada do original e um segredo de assinatura próprio.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) made by an app left out</source>
        <translation>
            <numerusform>%n webhook criado por um aplicativo omitido</numerusform>
            <numerusform>%n webhooks criados por um aplicativo omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Zendesk refuses to delete them. Uninstall the app instead.</source>
        <translation>O Zendesk se recusa a excluí-los. Em vez disso, desinstale o aplicativo.</translation>
    </message>
    <message>
        <source>Deactivate webhook</source>
        <translation>Desativar webhook</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>Desativar “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n webhook(s)?</source>
        <translation>
            <numerusform>Desativar %n webhook?</numerusform>
            <numerusform>Desativar %n webhooks?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a production account. Zendesk stops calling the endpoint until the webhook is activated again.</source>
        <translation>Esta é uma conta de produção. O Zendesk para de chamar o endpoint até que o webhook seja reativado.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Undo changing “%1”</source>
        <translation>&amp;Desfazer alteração de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo activating %n webhook(s)</source>
        <translation>
            <numerusform>&amp;Desfazer ativação de %n webhook</numerusform>
            <numerusform>&amp;Desfazer ativação de %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo deactivating %n webhook(s)</source>
        <translation>
            <numerusform>&amp;Desfazer desativação de %n webhook</numerusform>
            <numerusform>&amp;Desfazer desativação de %n webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>Open drafts</source>
        <translation>Abrir rascunhos</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved draft(s) from last time</source>
        <translation>
            <numerusform>%n rascunho não salvo da última vez</numerusform>
            <numerusform>%n rascunhos não salvos da última vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks are still being changed</source>
        <translation>Ainda há webhooks sendo alterados</translation>
    </message>
    <message>
        <source>This stops after those under way.</source>
        <translation>A operação para depois dos que estão em andamento.</translation>
    </message>
    <message>
        <source>It could not be read back; refresh the list to see it as Zendesk has it.</source>
        <translation>Não foi possível lê-lo de volta; atualize a lista para vê-lo como está no Zendesk.</translation>
    </message>
    <message>
        <source>A credential was changed, so this cannot be undone.</source>
        <translation>Uma credencial foi alterada, portanto isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>“%1” was saved</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>“%1” foi salvo</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>“%1” foi excluído</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) deleted</source>
        <translation>
            <numerusform>%n webhook excluído</numerusform>
            <numerusform>%n webhooks excluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>A copy is in %1</source>
        <translation>Há uma cópia em %1</translation>
    </message>
    <message>
        <source>“%1” is as it was before</source>
        <translation>“%1” está como antes</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are as they were before</source>
        <translation>
            <numerusform>%n webhook está como antes</numerusform>
            <numerusform>%n webhooks estão como antes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) not undone</source>
        <translation>
            <numerusform>%n webhook não desfeito</numerusform>
            <numerusform>%n webhooks não desfeitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Undoing %n change(s)</source>
        <translation>
            <numerusform>Desfazendo %n alteração</numerusform>
            <numerusform>Desfazendo %n alterações</numerusform>
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
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Fechar localização</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nenhuma ocorrência</translation>
    </message>
    <message numerus="yes">
        <source>More than %n matches</source>
        <translation>
            <numerusform>Mais de %n ocorrência</numerusform>
            <numerusform>Mais de %n ocorrências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n ocorrência</numerusform>
            <numerusform>%n ocorrências</numerusform>
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
        <translation>Verificando se houve alteração no Zendesk…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Zendesk did not answer. Finding out what it did…</source>
        <translation>O Zendesk não respondeu. Verificando o que ele fez…</translation>
    </message>
    <message>
        <source>Saved. Reading it back…</source>
        <translation>Salvo. Lendo de volta…</translation>
    </message>
    <message>
        <source>Zendesk refused what is marked below</source>
        <translation>O Zendesk recusou o que está marcado abaixo</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nada foi salvo.</translation>
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
        <translation>Há um rascunho não salvo de %1</translation>
    </message>
    <message>
        <source>Credentials were not kept and are to be typed again.</source>
        <translation>As credenciais não foram mantidas e devem ser digitadas de novo.</translation>
    </message>
    <message>
        <source>Save your changes before closing?</source>
        <translation>Salvar as alterações antes de fechar?</translation>
    </message>
    <message>
        <source>They are lost if you discard them.</source>
        <translation>Elas serão perdidas se você as descartar.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes from another page of the window to the form</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Request prev&amp;iew</source>
        <translation>&amp;Prévia da solicitação</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still here: try again.</source>
        <translation>Nada foi salvo. O que você digitou continua aqui: tente novamente.</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Testar…</translation>
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
        <translation>PRODUÇÃO</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>Word beside the account&apos;s name: an account for trying things out</extracomment>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>READ ONLY</source>
        <extracomment>Word beside the account&apos;s name: nothing may be changed in it</extracomment>
        <translation>SOMENTE LEITURA</translation>
    </message>
</context>
<context>
    <name>grapnel::EventPicker</name>
    <message>
        <source>Search events, or type zen:event-type:…</source>
        <translation>Pesquise eventos ou digite zen:event-type:…</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Pesquisar eventos</translation>
    </message>
    <message>
        <source>Selected onl&amp;y</source>
        <translation>Só selecionad&amp;os</translation>
    </message>
    <message>
        <source>Add event type</source>
        <translation>Adicionar tipo de evento</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>Eventos selecionados</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole event type reads like zen:event-type:ticket.created</source>
        <translation>Um tipo de evento completo tem a forma zen:event-type:ticket.created</translation>
    </message>
    <message>
        <source>Not in the list. Press Enter to add it.</source>
        <translation>Não está na lista. Pressione Enter para adicioná-lo.</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Nenhum evento corresponde</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
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
        <translation>%1, %2 de %3 selecionados</translation>
    </message>
</context>
<context>
    <name>grapnel::FilterBar</name>
    <message>
        <source>Status filter</source>
        <translation>Filtro de status</translation>
    </message>
    <message>
        <source>All</source>
        <comment>status filter</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status filter</comment>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status filter</comment>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <extracomment>Label of the status filter; the letter behind &amp; is its shortcut</extracomment>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Search webhooks</source>
        <translation>Pesquisar webhooks</translation>
    </message>
    <message>
        <source>Search all columns</source>
        <translation>Pesquisar em todas as colunas</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Pesquisar nomes</translation>
    </message>
    <message>
        <source>Status: Active</source>
        <translation>Status: Ativo</translation>
    </message>
    <message>
        <source>Status: Inactive</source>
        <translation>Status: Inativo</translation>
    </message>
    <message>
        <source>Any column: %1</source>
        <extracomment>A filter in force; %1 is what was searched for, in quotation marks</extracomment>
        <translation>Qualquer coluna: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>A filter in force; %1 is what was searched for, in quotation marks</extracomment>
        <translation>Nome: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
</context>
<context>
    <name>grapnel::FindBar</name>
    <message>
        <source>Find</source>
        <extracomment>Placeholder of a search field</extracomment>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Fechar localização</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nenhuma ocorrência</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n ocorrência</numerusform>
            <numerusform>%n ocorrências</numerusform>
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
        <translation>Geral</translation>
    </message>
    <message>
        <source>&amp;Notify when something long has finished in the background</source>
        <translation>&amp;Notificar quando algo demorado terminar em segundo plano</translation>
    </message>
    <message>
        <source>Open the last account</source>
        <translation>Abrir a última conta</translation>
    </message>
    <message>
        <source>Let me choose an account</source>
        <translation>Deixar-me escolher uma conta</translation>
    </message>
    <message>
        <source>At the &amp;start</source>
        <translation>Ao &amp;iniciar</translation>
    </message>
    <message>
        <source>An account that is named on the command line or in the environment is opened in any case.</source>
        <translation>Uma conta indicada na linha de comando ou no ambiente é aberta de qualquer forma.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>A language of the program: that of the system</extracomment>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Holds at once. Windows in which something is under way keep theirs until they are closed.</source>
        <translation>Vale de imediato. Janelas em que algo está em andamento mantêm o idioma até serem fechadas.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification says what has ended and how many webhooks it was about, and names none of them.</source>
        <translation>A notificação da área de trabalho diz o que terminou e quantos webhooks envolveu, sem citar nenhum deles.</translation>
    </message>
</context>
<context>
    <name>grapnel::HeaderEditor</name>
    <message>
        <source>Custom headers</source>
        <translation>Cabeçalhos personalizados</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Adicionar cabeçalho</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Remover cabeçalho</translation>
    </message>
</context>
<context>
    <name>grapnel::HeaderTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the table of custom HTTP headers</extracomment>
        <translation>Nome</translation>
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
        <translation>Página de ajuda</translation>
    </message>
</context>
<context>
    <name>grapnel::HelpTools</name>
    <message>
        <source>Grapnel &amp;help</source>
        <translation>Aj&amp;uda do Grapnel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Novidades</translation>
    </message>
    <message>
        <source>About Grapnel</source>
        <translation>Sobre o Grapnel</translation>
    </message>
</context>
<context>
    <name>grapnel::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Resultado da pesquisa</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s)</source>
        <translation>
            <numerusform>Encontrado em %n página</numerusform>
            <numerusform>Encontrado em %n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::HexTableModel</name>
    <message>
        <source>Offset</source>
        <extracomment>Column: where in the body a row of bytes begins</extracomment>
        <translation>Posição</translation>
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
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Tests that you send appear here.</source>
        <translation>Os testes que você envia aparecem aqui.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Executar novamente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Limpar histórico…</translation>
    </message>
    <message>
        <source>Nothing is kept when this window closes.</source>
        <translation>Nada é mantido quando esta janela é fechada.</translation>
    </message>
    <message numerus="yes">
        <source>The last payload and the last %n test(s) are kept in %1, without credentials.</source>
        <translation>
            <numerusform>O último payload e o último teste (%n) são mantidos em %1, sem credenciais.</numerusform>
            <numerusform>O último payload e os últimos %n testes são mantidos em %1, sem credenciais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Limpar histórico</translation>
    </message>
    <message>
        <source>Forget the tests of this webhook?</source>
        <translation>Esquecer os testes deste webhook?</translation>
    </message>
    <message>
        <source>Their requests and responses are deleted from this computer.</source>
        <translation>As solicitações e respostas deles são excluídas deste computador.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>A command: shows two answers side by side</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Select two tests that were answered to see what differs</source>
        <translation>Selecione dois testes respondidos para ver o que difere</translation>
    </message>
</context>
<context>
    <name>grapnel::HttpAttempt</name>
    <message>
        <source>No complete answer came in time.</source>
        <translation>Nenhuma resposta completa chegou a tempo.</translation>
    </message>
    <message>
        <source>No connection could be made in time.</source>
        <translation>Não foi possível estabelecer conexão a tempo.</translation>
    </message>
    <message>
        <source>The answer is larger than %1.</source>
        <translation>A resposta é maior que %1.</translation>
    </message>
</context>
<context>
    <name>grapnel::InboxTableModel</name>
    <message>
        <source>Not checked</source>
        <extracomment>Of the signature of a request</extracomment>
        <translation>Não verificada</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Valid signature</source>
        <translation>Assinatura válida</translation>
    </message>
    <message>
        <source>Signature does not match</source>
        <translation>A assinatura não confere</translation>
    </message>
    <message>
        <source>Signed with the static test secret</source>
        <translation>Assinada com o segredo de teste fixo</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Sem assinatura</translation>
    </message>
    <message>
        <source>Unknown webhook</source>
        <translation>Webhook desconhecido</translation>
    </message>
    <message>
        <source>Secret not available</source>
        <translation>Segredo não disponível</translation>
    </message>
    <message>
        <source>Not an HTTP request</source>
        <translation>Não é uma solicitação HTTP</translation>
    </message>
    <message>
        <source>%1 (too large, refused)</source>
        <translation>%1 (grande demais, recusada)</translation>
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
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
</context>
<context>
    <name>grapnel::InboxWindow</name>
    <message>
        <source>Local inbox</source>
        <translation>Caixa de entrada local</translation>
    </message>
    <message>
        <source>Zendesk cannot reach this computer</source>
        <translation>O Zendesk não consegue acessar este computador</translation>
    </message>
    <message>
        <source>The URL works from here only. To receive from Zendesk, run a tunnel of your own to it and give the webhook the tunnel&apos;s address.</source>
        <translation>O URL só funciona daqui. Para receber do Zendesk, execute um túnel próprio até ele e dê ao webhook o endereço do túnel.</translation>
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
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>Received requests</source>
        <translation>Solicitações recebidas</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Nenhuma solicitação ainda</translation>
    </message>
    <message>
        <source>&amp;Verify signatures</source>
        <translation>&amp;Verificar assinaturas</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escutando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Another program uses this port. Choose another one, or Any.</source>
        <translation>Outro programa usa esta porta. Escolha outra ou Qualquer.</translation>
    </message>
    <message>
        <source>You may not use this port. Choose one from 1024 up, or Any.</source>
        <translation>Você não pode usar esta porta. Escolha uma a partir de 1024 ou Qualquer.</translation>
    </message>
    <message>
        <source>The inbox cannot listen</source>
        <translation>A caixa de entrada não consegue escutar</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitação</numerusform>
            <numerusform>%n solicitações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n older dropped</source>
        <extracomment>%1: &quot;500 requests&quot;</extracomment>
        <translation>
            <numerusform>%1, %n mais antiga descartada</numerusform>
            <numerusform>%1, %n mais antigas descartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>&amp;New webhook with this URL</source>
        <translation>&amp;Novo webhook com este URL</translation>
    </message>
    <message>
        <source>The inbox is stopped</source>
        <translation>A caixa de entrada está parada</translation>
    </message>
    <message>
        <source>Nothing can come in until it listens.</source>
        <translation>Nada pode chegar até que ela escute.</translation>
    </message>
    <message>
        <source>1. Create a webhook with this URL, or give it to one you have.
2. Use Test…, or do in Zendesk what it subscribes to.
3. Choose the request here to look into it.</source>
        <translation>1. Crie um webhook com este URL ou use-o em um que você já tem.
2. Use Testar… ou faça no Zendesk aquilo em que ele está inscrito.
3. Escolha a solicitação aqui para examiná-la.</translation>
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
        <translation>Localizar no JSON</translation>
    </message>
    <message>
        <source>Find in JSON (%1)</source>
        <translation>Localizar no JSON (%1)</translation>
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
            <numerusform>%n item</numerusform>
            <numerusform>%n itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a JSON member</extracomment>
        <translation>Nome</translation>
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
        <translation>As linhas são de %1.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Tentando novamente…</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Próxima tentativa em %n s.</numerusform>
            <numerusform>Próxima tentativa em %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests were sent in one minute; nothing is lost.</source>
        <translation>Foram enviadas solicitações demais em um minuto; nada se perdeu.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait.</source>
        <translation>
            <numerusform>%n solicitação aguarda.</numerusform>
            <numerusform>%n solicitações aguardam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>O servidor pede para aguardar</translation>
    </message>
    <message numerus="yes">
        <source>Going on in %n s.</source>
        <translation>
            <numerusform>Continua em %n s.</numerusform>
            <numerusform>Continua em %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the answer could not be read</source>
        <translation>
            <numerusform>%n parte da resposta não pôde ser lida</numerusform>
            <numerusform>%n partes da resposta não puderam ser lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be read is shown; the fields concerned are empty.</source>
        <translation>O que pôde ser lido é exibido; os campos afetados estão vazios.</translation>
    </message>
</context>
<context>
    <name>grapnel::ListPlaceholder</name>
    <message>
        <source>Loading webhooks</source>
        <translation>Carregando webhooks</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Tentando novamente…</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Próxima tentativa em %n s.</numerusform>
            <numerusform>Próxima tentativa em %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>No webhook matches</source>
        <translation>Nenhum webhook corresponde</translation>
    </message>
    <message>
        <source>All webhooks are loaded, and none of them matches the filters.</source>
        <translation>Todos os webhooks estão carregados e nenhum corresponde aos filtros.</translation>
    </message>
    <message>
        <source>The server looks for names only. Load all webhooks to search every column.</source>
        <translation>O servidor procura apenas nomes. Carregue todos os webhooks para pesquisar em todas as colunas.</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Nenhum webhook ainda</translation>
    </message>
    <message>
        <source>This account has no webhooks. Create the first one here, or refresh after creating one in Zendesk.</source>
        <translation>Esta conta não tem webhooks. Crie o primeiro aqui ou atualize depois de criar um no Zendesk.</translation>
    </message>
    <message>
        <source>Nothing is loaded</source>
        <translation>Nada carregado</translation>
    </message>
    <message>
        <source>Loading was cancelled before the first webhooks came.</source>
        <translation>O carregamento foi cancelado antes de chegarem os primeiros webhooks.</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Aguardando o chaveiro</translation>
    </message>
    <message>
        <source>It holds what this account is signed in with. It may be asking you to unlock it, perhaps in a window behind this one.</source>
        <translation>Ele guarda as credenciais de login desta conta. Talvez esteja pedindo para ser desbloqueado, possivelmente em uma janela atrás desta.</translation>
    </message>
    <message>
        <source>This account has no webhooks. Refresh after creating one in Zendesk.</source>
        <translation>Esta conta não tem webhooks. Atualize depois de criar um no Zendesk.</translation>
    </message>
</context>
<context>
    <name>grapnel::LoadAllWatch</name>
    <message>
        <source>Not all webhooks could be loaded</source>
        <translation>Nem todos os webhooks puderam ser carregados</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) loaded</source>
        <translation>
            <numerusform>%n webhook carregado</numerusform>
            <numerusform>%n webhooks carregados</numerusform>
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
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Escolher as colunas</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>Grapnel – %1 – %2</source>
        <extracomment>Title of the main window; %1 is the account, %2 the word for its environment</extracomment>
        <translation>Grapnel – %1 – %2</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Contas…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Mais comandos</translation>
    </message>
    <message>
        <source>Switch to account %1</source>
        <extracomment>Command in the list of shortcuts; %1 is a number from 1 to 9</extracomment>
        <translation>Trocar para a conta %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
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
        <translation>Rede</translation>
    </message>
    <message>
        <source>&amp;Further certificate authorities</source>
        <translation>Outras &amp;autoridades certificadoras</translation>
    </message>
    <message>
        <source>A PEM file with the authorities that your network signs with. They are trusted besides the system&apos;s; without it only the system&apos;s are.</source>
        <translation>Um arquivo PEM com as autoridades com que a sua rede assina. Elas são confiáveis além das do sistema; sem ele, apenas as do sistema são.</translation>
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
        <translation>Tempos limite</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Novas tentativas</translation>
    </message>
    <message>
        <source>What creates or changes a webhook is repeated only when it is certain that nothing was done. When Zendesk says how long to wait, that counts.</source>
        <translation>O que cria ou altera um webhook só é repetido quando é certo que nada foi feito. Quando o Zendesk diz quanto tempo aguardar, isso vale.</translation>
    </message>
    <message>
        <source>Retries per operation</source>
        <translation>Novas tentativas por operação</translation>
    </message>
    <message>
        <source>Until it is co&amp;nnected</source>
        <translation>Até co&amp;nectar</translation>
    </message>
    <message>
        <source>Without any &amp;data</source>
        <translation>Sem receber &amp;dados</translation>
    </message>
    <message>
        <source>A request as a who&amp;le</source>
        <translation>So&amp;licitação inteira</translation>
    </message>
</context>
<context>
    <name>grapnel::OAuthCredentialSource</name>
    <message>
        <source>There is nothing to get a new access token with.</source>
        <translation>Não há com que obter um novo token de acesso.</translation>
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
        <translation>Criar</translation>
    </message>
    <message>
        <source>Clone</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Operation of the API: replaces a webhook as a whole</extracomment>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Patch</source>
        <extracomment>Operation of the API: changes parts of a webhook</extracomment>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Show secret</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Mostrar segredo</translation>
    </message>
    <message>
        <source>Reset secret</source>
        <extracomment>Operation of the API</extracomment>
        <translation>Redefinir segredo</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>An operation has the retries that hold for all</extracomment>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Own</source>
        <extracomment>An operation has retries of its own</extracomment>
        <translation>Próprias</translation>
    </message>
    <message>
        <source>Retries per operation</source>
        <translation>Novas tentativas por operação</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Novas tentativas</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>Retries of %1</source>
        <extracomment>%1 is an operation of the API</extracomment>
        <translation>Novas tentativas de %1</translation>
    </message>
</context>
<context>
    <name>grapnel::OverviewPage</name>
    <message>
        <source>Not since it was created</source>
        <translation>Não desde que foi criado</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL do endpoint</translation>
    </message>
    <message>
        <source>Copy endpoint URL</source>
        <translation>Copiar URL do endpoint</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>HTTP method</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Request format</source>
        <translation>Formato da solicitação</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Cabeçalhos personalizados</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizado</translation>
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
        <translation>Não foi possível carregar os próximos webhooks: %1. As linhas acima permanecem.</translation>
    </message>
    <message>
        <source>Loading more webhooks…</source>
        <translation>Carregando mais webhooks…</translation>
    </message>
</context>
<context>
    <name>grapnel::PaletteModel</name>
    <message>
        <source>not possible now</source>
        <extracomment>Of a command, for a screen reader</extracomment>
        <translation>não é possível agora</translation>
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
        <translation>Trocar de conta</translation>
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
        <translation>Inserir exemplo</translation>
    </message>
    <message>
        <source>Replace the payload by a made-up one</source>
        <translation>Substituir o payload por um fictício</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatar</translation>
    </message>
    <message>
        <source>Make compact</source>
        <translation>Compactar</translation>
    </message>
    <message>
        <source>Payload check</source>
        <translation>Verificação do payload</translation>
    </message>
    <message>
        <source>Go to error</source>
        <translation>Ir para o erro</translation>
    </message>
    <message>
        <source>%1; Zendesk takes 256 KiB at most</source>
        <translation>%1; o Zendesk aceita no máximo 256 KiB</translation>
    </message>
    <message>
        <source>Empty: the request has no body</source>
        <translation>Vazio: a solicitação não tem corpo</translation>
    </message>
    <message>
        <source>No errors, %1</source>
        <extracomment>The payload can be read; %1 is its size</extracomment>
        <translation>Sem erros, %1</translation>
    </message>
</context>
<context>
    <name>grapnel::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>Manter somente nesta sessão</translation>
    </message>
    <message>
        <source>Save the rest</source>
        <translation>Salvar o restante</translation>
    </message>
    <message>
        <source>Why it cannot be saved</source>
        <translation>Por que não pode ser salvo</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restaurar padrões</translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation>Desta página</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Aguardando o chaveiro…</translation>
    </message>
    <message>
        <source>Restore the defaults of the page “%1”?</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>Restaurar os padrões da página “%1”?</translation>
    </message>
    <message>
        <source>Nothing changes until you save.</source>
        <translation>Nada muda até você salvar.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The keychain is locked, or refused access.</source>
        <translation>O chaveiro está bloqueado ou recusou o acesso.</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached.</source>
        <translation>Não há um chaveiro acessível.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>O chaveiro não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>O chaveiro falhou.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not stored</source>
        <translation>A senha do proxy não foi armazenada</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not removed</source>
        <translation>A senha do proxy não foi removida</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The password is never put into a file.</source>
        <translation>Nada foi salvo ainda. A senha nunca é colocada em um arquivo.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Nada foi salvo ainda.</translation>
    </message>
    <message>
        <source>The preferences could not be written</source>
        <translation>As preferências não puderam ser gravadas</translation>
    </message>
    <message>
        <source>They hold until the program ends. Check that the folder of the settings can be written to, and save again.</source>
        <translation>Elas valem até o programa ser encerrado. Verifique se é possível gravar na pasta das configurações e salve novamente.</translation>
    </message>
</context>
<context>
    <name>grapnel::ProxyForm</name>
    <message>
        <source>As the system is set up</source>
        <translation>Como configurado no sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sem proxy</translation>
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
        <translation>Endereços deste computador são acessados sem proxy de qualquer forma.</translation>
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
        <translation>H&amp;ost</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>Empty if the proxy asks for no login.</source>
        <translation>Vazio se o proxy não pedir login.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Po&amp;rta</translation>
    </message>
    <message>
        <source>Keep stored password</source>
        <translation>Manter senha armazenada</translation>
    </message>
    <message>
        <source>Replace password</source>
        <translation>Substituir senha</translation>
    </message>
    <message>
        <source>Remove password</source>
        <translation>Remover senha</translation>
    </message>
    <message>
        <source>Stored password</source>
        <translation>Senha armazenada</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>It is kept in the keychain of the system, never in a file.</source>
        <translation>Ela é guardada no chaveiro do sistema, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host.</source>
        <translation>Digite o host do proxy.</translation>
    </message>
    <message>
        <source>Enter a host name or address only, without “http://” and port.</source>
        <translation>Digite apenas um nome de host ou endereço, sem “http://” nem porta.</translation>
    </message>
    <message>
        <source>Enter the new password, or keep or remove the stored one.</source>
        <translation>Digite a nova senha ou mantenha ou remova a armazenada.</translation>
    </message>
</context>
<context>
    <name>grapnel::RedirectPages</name>
    <message>
        <source>en</source>
        <extracomment>The code of your language, as in the lang attribute of HTML</extracomment>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sua sessão foi iniciada.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sua sessão não foi iniciada.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>O login foi cancelado.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>O login demorou demais.</translation>
    </message>
    <message>
        <source>This sign-in was used already.</source>
        <translation>Este login já foi usado.</translation>
    </message>
    <message>
        <source>This does not belong to the sign-in.</source>
        <translation>Isto não pertence ao login.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Não há nada aqui.</translation>
    </message>
    <message>
        <source>This is not what a browser sends after a sign-in.</source>
        <translation>Isto não é o que um navegador envia após um login.</translation>
    </message>
    <message>
        <source>This page can be closed.</source>
        <translation>Esta página pode ser fechada.</translation>
    </message>
    <message>
        <source>Grapnel says why. This page can be closed.</source>
        <translation>O Grapnel diz o motivo. Esta página pode ser fechada.</translation>
    </message>
    <message>
        <source>Nothing of it was used. Begin again in Grapnel; this page can be closed.</source>
        <translation>Nada disto foi usado. Comece novamente no Grapnel; esta página pode ser fechada.</translation>
    </message>
    <message>
        <source>It works once only, and nothing of this was used. This page can be closed.</source>
        <translation>Funciona apenas uma vez, e nada disto foi usado. Esta página pode ser fechada.</translation>
    </message>
    <message>
        <source>Another page or program sent it, and not the sign-in that Grapnel began. Nothing of it was used.</source>
        <translation>Outra página ou outro programa o enviou, e não o login que o Grapnel iniciou. Nada disto foi usado.</translation>
    </message>
    <message>
        <source>Grapnel waits here for the browser to come back from signing in. Nothing of this was used.</source>
        <translation>O Grapnel aguarda aqui que o navegador volte do login. Nada disto foi usado.</translation>
    </message>
</context>
<context>
    <name>grapnel::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
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
        <translation>Substituir o webhook inteiro?</translation>
    </message>
    <message>
        <source>Saving changes sends only what you changed. Replacing (PUT) sends everything that the form holds, and Zendesk drops what is not sent. A stored credential cannot be read back, so it is dropped unless you choose Replace credential and type it again.</source>
        <translation>Salvar alterações envia apenas o que você alterou. Substituir (PUT) envia tudo o que o formulário contém, e o Zendesk descarta o que não é enviado. Uma credencial armazenada não pode ser lida de volta; por isso, ela é descartada, a menos que você escolha Substituir credencial e a digite novamente.</translation>
    </message>
    <message>
        <source>Nothing is dropped this time: the form holds all that Zendesk has.</source>
        <translation>Nada é descartado desta vez: o formulário contém tudo o que o Zendesk tem.</translation>
    </message>
    <message>
        <source>Zendesk will drop:</source>
        <translation>O Zendesk descartará:</translation>
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
        <translation>Mostrar credenciais</translation>
    </message>
    <message>
        <source>Show credentials</source>
        <translation>Mostrar credenciais</translation>
    </message>
    <message>
        <source>What is masked here is masked in what is copied too.</source>
        <translation>O que está mascarado aqui também fica mascarado no que é copiado.</translation>
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
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Não alcançado</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexão perdida</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Sem conexão confiável</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sem login</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Não permitida</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Of the target of a request</extracomment>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <extracomment>Of a request</extracomment>
        <translation>Não aceita</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de taxa</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Of a request</extracomment>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erro do servidor</translation>
    </message>
    <message>
        <source>Redirect not followed</source>
        <translation>Redirecionamento não seguido</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Resposta inutilizável</translation>
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
        <translation>%1 (repetição)</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Of a URL</extracomment>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Of an answer of HTTP</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID da solicitação</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogTool</name>
    <message>
        <source>Request log…</source>
        <translation>Log de solicitações…</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogView</name>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copiar ID da solicitação</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogWindow</name>
    <message>
        <source>Request log</source>
        <translation>Log de solicitações</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrar solicitações</translation>
    </message>
    <message>
        <source>Filter by method, path, status or request id</source>
        <translation>Filtrar por método, caminho, status ou ID da solicitação</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>&amp;Failures only</source>
        <translation>Somente &amp;falhas</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>&amp;Acompanhar</translation>
    </message>
    <message>
        <source>Keep the newest request in sight</source>
        <translation>Manter à vista a solicitação mais recente</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Número de solicitações</translation>
    </message>
    <message>
        <source>Copy request &amp;id</source>
        <translation>Copiar &amp;ID da solicitação</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitação</numerusform>
            <numerusform>%n solicitações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Of requests</extracomment>
        <translation>
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>Of requests: those that the filter lets through</extracomment>
        <translation>
            <numerusform>%n exibida</numerusform>
            <numerusform>%n exibidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Nenhuma solicitação ainda</translation>
    </message>
    <message>
        <source>Every request to Zendesk is listed here as it is answered, without credentials, bodies and search texts.</source>
        <translation>Cada solicitação ao Zendesk é listada aqui assim que é respondida, sem credenciais, corpos e textos de pesquisa.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Nenhuma solicitação corresponde</translation>
    </message>
    <message>
        <source>The log has requests that the filter does not show.</source>
        <translation>O log tem solicitações que o filtro não mostra.</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestPreview</name>
    <message>
        <source>Request preview</source>
        <translation>Prévia da solicitação</translation>
    </message>
    <message>
        <source>Credentials are shown as bullets and sent as typed.</source>
        <translation>As credenciais são exibidas como pontos e enviadas como digitadas.</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to send.</source>
        <translation>Nada mudou: não há nada a enviar.</translation>
    </message>
    <message>
        <source>Only what you changed is sent. Everything else stays as it is at Zendesk.</source>
        <translation>Só é enviado o que você alterou. Todo o resto fica como está no Zendesk.</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestView</name>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Nenhuma solicitação escolhida</translation>
    </message>
    <message>
        <source>Its body, its headers and what its signature says are shown here.</source>
        <translation>O corpo, os cabeçalhos e o que diz a assinatura dela são exibidos aqui.</translation>
    </message>
    <message>
        <source>Received request</source>
        <translation>Solicitação recebida</translation>
    </message>
    <message>
        <source>compressed with %1, shown as it came</source>
        <extracomment>%1 is the name of a compression: &quot;gzip&quot;</extracomment>
        <translation>compactado com %1, exibido como chegou</translation>
    </message>
    <message>
        <source>not a request of HTTP, the first bytes are shown</source>
        <translation>não é uma solicitação HTTP, são exibidos os primeiros bytes</translation>
    </message>
    <message>
        <source>too large, refused</source>
        <translation>grande demais, recusada</translation>
    </message>
    <message>
        <source>incomplete: the connection ended before the end</source>
        <translation>incompleta: a conexão terminou antes do fim</translation>
    </message>
</context>
<context>
    <name>grapnel::ResetWindow</name>
    <message>
        <source>Reset signing secret</source>
        <translation>Redefinir segredo de assinatura</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado para a área de transferência.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Unclear whether the secret was reset: %1</source>
        <extracomment>%1 is what went wrong</extracomment>
        <translation>Não se sabe se o segredo foi redefinido: %1</translation>
    </message>
    <message>
        <source>“Reveal secret” shows which one is valid now. Compare it with the receiver&apos;s before you reset again.</source>
        <translation>“Revelar segredo” mostra qual é válido agora. Compare-o com o do receptor antes de redefinir de novo.</translation>
    </message>
    <message>
        <source>stopped after it was sent</source>
        <translation>interrompido depois de enviado</translation>
    </message>
    <message>
        <source>&amp;Type the name to confirm</source>
        <translation>&amp;Digite o nome para confirmar</translation>
    </message>
    <message>
        <source>Reset the signing secret of “%1”?</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>Redefinir o segredo de assinatura de “%1”?</translation>
    </message>
    <message>
        <source>The old secret ends at once. %1 then takes every delivery for forged, and those that it refuses are lost, until it has the new secret.</source>
        <extracomment>%1 is the host that the webhook calls</extracomment>
        <translation>O segredo antigo termina imediatamente. %1 passa a considerar falsas todas as entregas, e as que recusa são perdidas, até ter o novo segredo.</translation>
    </message>
    <message>
        <source>Zendesk makes the new secret at the reset, so the receiver cannot have it before. Have someone ready to enter it there, or let the receiver skip the check for that time. The old secret cannot be brought back.</source>
        <translation>O Zendesk cria o novo segredo na redefinição, portanto o receptor não pode tê-lo antes. Tenha alguém pronto para inseri-lo lá ou deixe o receptor pular a verificação nesse período. O segredo antigo não pode ser recuperado.</translation>
    </message>
    <message>
        <source>Enter it at the receiver now: deliveries are signed with it from here on.</source>
        <translation>Insira-o agora no receptor: as entregas são assinadas com ele a partir de agora.</translation>
    </message>
    <message>
        <source>The signing secret was reset</source>
        <translation>O segredo de assinatura foi redefinido</translation>
    </message>
    <message>
        <source>Reset secret</source>
        <translation>Redefinir segredo</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar segredo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>Redefinindo…</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseBody</name>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Mostrar mesmo assim</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Corpo da resposta</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>Localizar no corpo</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>Bytes do corpo</translation>
    </message>
    <message>
        <source>Pretty</source>
        <extracomment>Ways to show a body: as a tree</extracomment>
        <translation>Formatado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
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
        <translation>Próxima parte</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Quebrar linhas</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Reading the body…</source>
        <translation>Lendo o corpo…</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Sem corpo</translation>
    </message>
    <message>
        <source>The answer has headers only.</source>
        <translation>A resposta tem apenas cabeçalhos.</translation>
    </message>
    <message>
        <source>A picture, %1</source>
        <translation>Uma imagem, %1</translation>
    </message>
    <message>
        <source>Pictures are not opened here. Save it, or look at its bytes in Hex.</source>
        <translation>Imagens não são abertas aqui. Salve-a ou veja os bytes em Hex.</translation>
    </message>
    <message>
        <source>Not text, %1</source>
        <translation>Não é texto, %1</translation>
    </message>
    <message>
        <source>Save it, or look at its bytes in Hex.</source>
        <translation>Salve-o ou veja os bytes em Hex.</translation>
    </message>
    <message>
        <source>A large body, %1</source>
        <translation>Um corpo grande, %1</translation>
    </message>
    <message>
        <source>Bodies of more than %1 are not shown by themselves. Save it, or show it as plain text, a part at a time.</source>
        <translation>Corpos com mais de %1 não são exibidos automaticamente. Salve-o ou exiba-o como texto simples, uma parte por vez.</translation>
    </message>
    <message>
        <source>Part %1 of %2.</source>
        <translation>Parte %1 de %2.</translation>
    </message>
    <message>
        <source>Read as %1, because the bytes are not in the charset that the answer names.</source>
        <translation>Lido como %1, porque os bytes não estão no charset que a resposta indica.</translation>
    </message>
    <message>
        <source>Very long lines are broken here; Save… keeps the body as it came.</source>
        <translation>Linhas muito longas são quebradas aqui; Salvar… mantém o corpo como chegou.</translation>
    </message>
    <message>
        <source>Not well-formed JSON: %1 (line %2).</source>
        <translation>JSON malformado: %1 (linha %2).</translation>
    </message>
    <message>
        <source>A tree is shown of up to %1.</source>
        <translation>Uma árvore é exibida até %1.</translation>
    </message>
    <message>
        <source>Body as a tree</source>
        <translation>Corpo como árvore</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Copy subtree</source>
        <translation>Copiar subárvore</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Salvar o corpo</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>Não foi possível salvar: %1</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corpo da solicitação</translation>
    </message>
    <message>
        <source>The request has headers only.</source>
        <translation>A solicitação tem apenas cabeçalhos.</translation>
    </message>
    <message>
        <source>Read as %1, because the bytes are not in the charset that the request names.</source>
        <translation>Lido como %1, porque os bytes não estão no charset que a solicitação indica.</translation>
    </message>
    <message>
        <source>No tree of this XML: %1 (line %2).</source>
        <translation>Sem árvore deste XML: %1 (linha %2).</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseComparison</name>
    <message>
        <source>Compare responses – %1</source>
        <extracomment>Title of a window; %1 is the name of a webhook</extracomment>
        <translation>Comparar respostas – %1</translation>
    </message>
    <message>
        <source>Earlier response</source>
        <translation>Resposta anterior</translation>
    </message>
    <message>
        <source>Later response</source>
        <translation>Resposta posterior</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The tool tip of a button; %1 is what it does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferença anterior</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Próxima diferença</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The bodies are too long to be compared</source>
        <translation>Os corpos são longos demais para comparar</translation>
    </message>
    <message>
        <source>Differences are marked where up to %1 lines differ. The responses still stand beside each other.</source>
        <translation>As diferenças são marcadas onde até %1 linhas diferem. As respostas continuam lado a lado.</translation>
    </message>
    <message>
        <source>Only the beginnings of the bodies are compared</source>
        <translation>Apenas o início dos corpos é comparado</translation>
    </message>
    <message>
        <source>The first %1 of each are shown.</source>
        <translation>São exibidos os primeiros %1 de cada um.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sem diferenças</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferença</numerusform>
            <numerusform>%n diferenças</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Diferença %1 de %2</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseHeaders</name>
    <message>
        <source>Copy all headers</source>
        <translation>Copiar todos os cabeçalhos</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Cabeçalhos da resposta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Copy header</source>
        <translation>Copiar cabeçalho</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Cabeçalhos da solicitação</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponsePair</name>
    <message>
        <source>No answer from the destination</source>
        <translation>Sem resposta do destino</translation>
    </message>
    <message>
        <source>A picture, %1</source>
        <translation>Uma imagem, %1</translation>
    </message>
    <message>
        <source>Not text, %1</source>
        <translation>Não é texto, %1</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseStatus</name>
    <message>
        <source>Response status</source>
        <translation>Status da resposta</translation>
    </message>
    <message>
        <source>%1 ms, measured here</source>
        <extracomment>How long an answer took; &quot;here&quot; is this computer</extracomment>
        <translation>%1 ms, medidos aqui</translation>
    </message>
    <message>
        <source>No answer from the destination</source>
        <translation>Sem resposta do destino</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>Redirect, not followed</source>
        <translation>Redirecionamento, não seguido</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>Erro do cliente</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erro do servidor</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseViewer</name>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Copy as cURL with credentials</source>
        <translation>Copiar como cURL com credenciais</translation>
    </message>
    <message>
        <source>Zendesk sent the request, but the destination did not answer in time or could not be reached. Check the address and whether it can be reached from the internet.</source>
        <translation>O Zendesk enviou a solicitação, mas o destino não respondeu a tempo ou não pôde ser acessado. Verifique o endereço e se ele pode ser acessado pela internet.</translation>
    </message>
    <message>
        <source>Zendesk says</source>
        <translation>O Zendesk diz</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Aguardando a resposta…</translation>
    </message>
    <message>
        <source>No response yet</source>
        <translation>Nenhuma resposta ainda</translation>
    </message>
    <message>
        <source>Send a test to see what the destination answers.</source>
        <translation>Envie um teste para ver o que o destino responde.</translation>
    </message>
    <message>
        <source>What the destination answers appears here.</source>
        <translation>A resposta do destino aparece aqui.</translation>
    </message>
</context>
<context>
    <name>grapnel::RetryForm</name>
    <message>
        <source>Try again after a failure</source>
        <translation>Tentar novamente após falha</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Abbreviation of seconds, behind a number</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Also when the connection fails</source>
        <translation>Também quando a conexão falhar</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Each wait longer by</source>
        <extracomment>How many times longer each wait is than the one before</extracomment>
        <translation>Fator entre esperas</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Primeira espera</translation>
    </message>
    <message>
        <source>No new attempt after</source>
        <translation>Sem nova tentativa após</translation>
    </message>
    <message>
        <source>The longest wait is shorter than the first.</source>
        <translation>A espera máxima é menor que a primeira.</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Não repetir</translation>
    </message>
    <message>
        <source>%1 s to %2 s, for %3 s</source>
        <extracomment>Waits between attempts, in seconds: from %1 to %2, no new attempt after %3</extracomment>
        <translation>%1 s a %2 s, por %3 s</translation>
    </message>
</context>
<context>
    <name>grapnel::ReviewPage</name>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Após salvar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message numerus="yes">
        <source>Saving changes %n field(s). Everything else stays as it is at Zendesk.</source>
        <translation>
            <numerusform>Salvar altera %n campo. Todo o resto fica como está no Zendesk.</numerusform>
            <numerusform>Salvar altera %n campos. Todo o resto fica como está no Zendesk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::SampleMenu</name>
    <message>
        <source>All events</source>
        <translation>Todos os eventos</translation>
    </message>
</context>
<context>
    <name>grapnel::ScintillaEditor</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretActions</name>
    <message>
        <source>Reveal secret</source>
        <translation>Revelar segredo</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar segredo</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar segredo</translation>
    </message>
    <message>
        <source>Reset secret…</source>
        <translation>Redefinir segredo…</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>Verificar uma assinatura…</translation>
    </message>
    <message>
        <source>Made by an app: its signing secret belongs to the app, and Zendesk refuses to show or reset it.</source>
        <translation>Criado por um aplicativo: o segredo de assinatura pertence ao aplicativo, e o Zendesk se recusa a mostrá-lo ou redefini-lo.</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretChoice</name>
    <message>
        <source>Re&amp;place it</source>
        <translation>&amp;Substituir</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretField</name>
    <message>
        <source>Signing secret</source>
        <translation>Segredo de assinatura</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretPane</name>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Zendesk signs every delivery with this secret. A receiver that knows it can tell that a delivery is genuine and complete.</source>
        <translation>O Zendesk assina cada entrega com este segredo. Um receptor que o conhece pode saber que uma entrega é autêntica e completa.</translation>
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
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Known once the secret is read</source>
        <translation>Conhecido assim que o segredo for lido</translation>
    </message>
    <message>
        <source>HMAC with %1, in base64</source>
        <extracomment>%1 is the name of a hash function as the server gives it</extracomment>
        <translation>HMAC com %1, em base64</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado para a área de transferência.</translation>
    </message>
    <message>
        <source>Not read from Zendesk until you ask for it.</source>
        <translation>Não é lido do Zendesk até você pedir.</translation>
    </message>
    <message>
        <source>Asking Zendesk for the secret…</source>
        <translation>Pedindo o segredo ao Zendesk…</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %n s</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>Oculto novamente em %n s</numerusform>
            <numerusform>Oculto novamente em %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret could not be read.</source>
        <translation>O segredo não pôde ser lido.</translation>
    </message>
</context>
<context>
    <name>grapnel::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Abbreviation of seconds, behind a number</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>&amp;Clear a copied secret from the clipboard</source>
        <translation>&amp;Limpar segredo copiado da área de transferência</translation>
    </message>
    <message>
        <source>Hide secrets when nobody is &amp;here</source>
        <translation>Ocultar segredos quando não houver &amp;ninguém</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Abbreviation of minutes, behind a number</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Hide a &amp;revealed secret after</source>
        <translation>Ocultar segredo &amp;revelado após</translation>
    </message>
    <message>
        <source>It is hidden sooner when you go to another webhook or another window.</source>
        <translation>Ele é ocultado antes quando você vai para outro webhook ou outra janela.</translation>
    </message>
    <message>
        <source>Clear it &amp;after</source>
        <translation>Limpar &amp;após</translation>
    </message>
    <message>
        <source>Only if the clipboard still holds it. Without this, “Clear now” in the status bar and the end of the program clear it.</source>
        <translation>Somente se a área de transferência ainda o contiver. Sem isto, “Limpar agora” na barra de status e o encerramento do programa o limpam.</translation>
    </message>
    <message>
        <source>Hide the&amp;m after</source>
        <translation>&amp;Ocultar após</translation>
    </message>
    <message>
        <source>Without a key or the mouse in these windows, what is revealed is hidden, what was copied is cleared and what was typed to check a signature is wiped. The windows stay.</source>
        <translation>Sem tecla ou mouse nestas janelas, o que foi revelado é ocultado, o que foi copiado é limpo e o que foi digitado para verificar uma assinatura é apagado. As janelas permanecem.</translation>
    </message>
</context>
<context>
    <name>grapnel::ShortcutModel</name>
    <message>
        <source>%1 types a character: it works only where nothing is typed, and no longer finds a name in the table.</source>
        <translation>%1 digita um caractere: funciona apenas onde nada é digitado e não encontra mais um nome na tabela.</translation>
    </message>
    <message>
        <source>%1 is a key of text fields, which keep it for themselves while you are in one.</source>
        <translation>%1 é uma tecla dos campos de texto, que a reservam para si enquanto você está em um deles.</translation>
    </message>
    <message>
        <source>Conflict with %1</source>
        <extracomment>Two commands have the same shortcut; %1 names the others</extracomment>
        <translation>Conflito com %1</translation>
    </message>
    <message>
        <source>Key of text fields</source>
        <translation>Tecla dos campos de texto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
</context>
<context>
    <name>grapnel::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>Filtrar por comando ou tecla</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Filtrar atalhos</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
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
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>No command and no key matches.</source>
        <translation>Nenhum comando e nenhuma tecla corresponde.</translation>
    </message>
    <message>
        <source>C&amp;hange shortcuts…</source>
        <translation>&amp;Alterar atalhos…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>grapnel::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Pesquisar comandos e teclas</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Pesquisar comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Second shortcut</source>
        <translation>Segundo atalho</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>&amp;Atalho</translation>
    </message>
    <message>
        <source>Sec&amp;ond</source>
        <translation>&amp;Segundo</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>&amp;Tirar de lá</translation>
    </message>
    <message>
        <source>No command is chosen</source>
        <translation>Nenhum comando escolhido</translation>
    </message>
    <message>
        <source>Works while the table of webhooks has the focus.</source>
        <translation>Funciona enquanto a tabela de webhooks tem o foco.</translation>
    </message>
    <message>
        <source>Go into a field and press the keys.</source>
        <translation>Vá para um campo e pressione as teclas.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same shortcut.</source>
        <translation>“%1” e “%2” têm o mesmo atalho.</translation>
    </message>
</context>
<context>
    <name>grapnel::SignInOffer</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>grapnel::SignInPanel</name>
    <message>
        <source>Allow Grapnel on the page that has opened there, then come back. Passwords are entered in the browser only.</source>
        <translation>Permita o Grapnel na página que se abriu lá e depois volte. As senhas são digitadas apenas no navegador.</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>&amp;Abrir o navegador novamente</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Sign in at %1 in your browser</source>
        <extracomment>%1 is a host, for example example.zendesk.com</extracomment>
        <translation>Entre em %1 no seu navegador</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>Abrindo o navegador…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Resta %n segundo</numerusform>
            <numerusform>Restam %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::SignatureCheckWindow</name>
    <message>
        <source>Load the body</source>
        <translation>Carregar o corpo</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>O arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>The file is too large for the body of a delivery</source>
        <translation>O arquivo é grande demais para o corpo de uma entrega</translation>
    </message>
    <message>
        <source>Zendesk sends 256 KB at most.</source>
        <translation>O Zendesk envia no máximo 256 KB.</translation>
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
            <numerusform>%Ln byte, exatamente como chegou</numerusform>
            <numerusform>%Ln bytes, exatamente como chegaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), exactly as they came; the start is shown</source>
        <translation>
            <numerusform>%Ln byte, exatamente como chegou; o início é exibido</numerusform>
            <numerusform>%Ln bytes, exatamente como chegaram; o início é exibido</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret could not be read</source>
        <translation>O segredo não pôde ser lido</translation>
    </message>
    <message>
        <source>Asking Zendesk for the secret…</source>
        <translation>Pedindo o segredo ao Zendesk…</translation>
    </message>
    <message>
        <source>The body is too large for a delivery</source>
        <translation>O corpo é grande demais para uma entrega</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <translation>Verificar uma assinatura</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Code for the receiver</source>
        <translation>Código para o receptor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Current secret of %1</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>Segredo atual de %1</translation>
    </message>
    <message>
        <source>Typed secret</source>
        <translation>Segredo digitado</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Segredo</translation>
    </message>
    <message>
        <source>&amp;Timestamp</source>
        <translation>&amp;Timestamp</translation>
    </message>
    <message>
        <source>S&amp;ignature</source>
        <translation>&amp;Assinatura</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Corpo</translation>
    </message>
    <message>
        <source>Line ends LF</source>
        <translation>Quebras de linha LF</translation>
    </message>
    <message>
        <source>Line ends CR LF</source>
        <translation>Quebras de linha CR LF</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Quebras de linha</translation>
    </message>
    <message>
        <source>&amp;Edit as text</source>
        <translation>&amp;Editar como texto</translation>
    </message>
    <message>
        <source>&amp;Load from file…</source>
        <translation>Carregar de ar&amp;quivo…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>The body must be the raw bytes as they came: read it before anything parses it.</source>
        <translation>O corpo deve ser os bytes brutos como chegaram: leia-o antes que algo o interprete.</translation>
    </message>
</context>
<context>
    <name>grapnel::SignaturePanel</name>
    <message>
        <source>Tick Verify signatures to have it checked.</source>
        <translation>Marque Verificar assinaturas para verificá-la.</translation>
    </message>
    <message>
        <source>The request did not come whole: of a part of a body nothing can be said.</source>
        <translation>A solicitação não chegou inteira: de uma parte do corpo nada se pode dizer.</translation>
    </message>
    <message>
        <source>Zendesk signs every delivery. This one was sent by something else, or a tunnel or proxy took the header X-Zendesk-Webhook-Signature away.</source>
        <translation>O Zendesk assina cada entrega. Esta foi enviada por outra coisa, ou um túnel ou proxy removeu o cabeçalho X-Zendesk-Webhook-Signature.</translation>
    </message>
    <message>
        <source>The request does not say in X-Zendesk-Webhook-Id which webhook sent it.</source>
        <translation>A solicitação não diz em X-Zendesk-Webhook-Id qual webhook a enviou.</translation>
    </message>
    <message>
        <source>This account has no webhook of this id, so there is no secret to check it with.</source>
        <translation>Esta conta não tem webhook com este ID, portanto não há segredo com que verificá-la.</translation>
    </message>
    <message>
        <source>When checked</source>
        <extracomment>Label: how long before the check it was signed</extracomment>
        <translation>Na verificação</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Timestamp</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>Verificar uma assinatura…</translation>
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
        <translation>Ordem do servidor, mais recentes primeiro</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Crescente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Decrescente</translation>
    </message>
</context>
<context>
    <name>grapnel::StatusBar</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Requests that the account has left this minute</source>
        <translation>Solicitações que restam à conta neste minuto</translation>
    </message>
    <message>
        <source>API budget %1/%2</source>
        <translation>Cota da API %1/%2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>When the rows were read from the server; %1 is a time, or a date and time</extracomment>
        <translation>Atualizado %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln loaded</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>Tudo carregado: %Ln</numerusform>
            <numerusform>Tudo carregado: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, more available</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln carregado, há mais</numerusform>
            <numerusform>%Ln carregados, há mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln selecionado</numerusform>
            <numerusform>%Ln selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, every column searched here</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln corresponde, todas as colunas pesquisadas aqui</numerusform>
            <numerusform>%Ln correspondem, todas as colunas pesquisadas aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match so far, names searched by the server</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln corresponde até agora, nomes pesquisados pelo servidor</numerusform>
            <numerusform>%Ln correspondem até agora, nomes pesquisados pelo servidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, names searched by the server</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln corresponde, nomes pesquisados pelo servidor</numerusform>
            <numerusform>%Ln correspondem, nomes pesquisados pelo servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Server order</source>
        <translation>Ordem do servidor</translation>
    </message>
    <message>
        <source>Sorted by %1 (server)</source>
        <extracomment>%1 is a column; the server put the rows into this order</extracomment>
        <translation>Ordenado por %1 (servidor)</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Ordenado por %1</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Ordenado por %1, decrescente</translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation>Carregando webhooks…</translation>
    </message>
    <message>
        <source>Loading more webhooks…</source>
        <translation>Carregando mais webhooks…</translation>
    </message>
    <message>
        <source>Loading all to sort by %1…</source>
        <extracomment>%1 is a column</extracomment>
        <translation>Carregando todos para ordenar por %1…</translation>
    </message>
    <message>
        <source>Loading all webhooks…</source>
        <translation>Carregando todos os webhooks…</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Aguardando o chaveiro…</translation>
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
            <numerusform>Ativando %n webhook</numerusform>
            <numerusform>Ativando %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating %n webhook(s)</source>
        <translation>
            <numerusform>Desativando %n webhook</numerusform>
            <numerusform>Desativando %n webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>“%1” is active</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>“%1” está ativo</translation>
    </message>
    <message>
        <source>“%1” is inactive</source>
        <translation>“%1” está inativo</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) activated</source>
        <translation>
            <numerusform>%n webhook ativado</numerusform>
            <numerusform>%n webhooks ativados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) deactivated</source>
        <translation>
            <numerusform>%n webhook desativado</numerusform>
            <numerusform>%n webhooks desativados</numerusform>
        </translation>
    </message>
    <message>
        <source>No status was changed</source>
        <translation>Nenhum status foi alterado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%n of them was deleted elsewhere.</source>
        <translation>
            <numerusform>%n deles foi excluído em outro lugar.</numerusform>
            <numerusform>%n deles foram excluídos em outro lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already active.</source>
        <translation>Já está ativo.</translation>
    </message>
    <message>
        <source>Already inactive.</source>
        <translation>Já está inativo.</translation>
    </message>
    <message numerus="yes">
        <source>%n not changed.</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%n não alterado.</numerusform>
            <numerusform>%n não alterados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
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
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inativo</translation>
    </message>
</context>
<context>
    <name>grapnel::TablePage</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>&amp;Load all webhooks at the start</source>
        <translation>&amp;Carregar todos os webhooks ao iniciar</translation>
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
        <translation>Confortável</translation>
    </message>
    <message>
        <source>Relative (3 days ago)</source>
        <translation>Relativas (há 3 dias)</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dia e hora</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datas</translation>
    </message>
    <message>
        <source>The tool tip shows both the local time and UTC.</source>
        <translation>A dica mostra tanto a hora local quanto UTC.</translation>
    </message>
    <message>
        <source>&amp;Webhooks per request</source>
        <translation>&amp;Webhooks por solicitação</translation>
    </message>
    <message>
        <source>Fewer come faster over a slow line, more save requests. From the next start or account on.</source>
        <translation>Menos chegam mais rápido em uma conexão lenta, mais economizam solicitações. A partir da próxima inicialização ou conta.</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>&amp;Altura das linhas</translation>
    </message>
    <message>
        <source>Search and sort then work on every column at once; an account with thousands of webhooks takes many requests. From the next start or account on.</source>
        <translation>Pesquisa e ordenação passam então a funcionar em todas as colunas de imediato; uma conta com milhares de webhooks exige muitas solicitações. A partir da próxima inicialização ou conta.</translation>
    </message>
</context>
<context>
    <name>grapnel::TestForm</name>
    <message>
        <source>Reset endpoint URL to the stored value</source>
        <translation>Redefinir o URL do endpoint para o valor armazenado</translation>
    </message>
    <message>
        <source>Endpoint &amp;URL</source>
        <translation>&amp;URL do endpoint</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL do endpoint</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Reset method to the stored value</source>
        <translation>Redefinir o método para o valor armazenado</translation>
    </message>
    <message>
        <source>Request &amp;format</source>
        <translation>&amp;Formato da solicitação</translation>
    </message>
    <message>
        <source>Reset request format to the stored value</source>
        <translation>Redefinir o formato da solicitação para o valor armazenado</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Cabeçalhos personalizados</translation>
    </message>
</context>
<context>
    <name>grapnel::TestHistoryModel</name>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>The endpoint that a webhook was tested with did not answer</extracomment>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Measured here, from sending the request to Zendesk to the end of its answer</source>
        <translation>Medido aqui, do envio da solicitação ao Zendesk até o fim da resposta</translation>
    </message>
    <message>
        <source>Only the first 256 KiB are kept</source>
        <translation>Só os primeiros 256 KiB são mantidos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <extracomment>How long a test took</extracomment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Of an answer, in bytes</extracomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
</context>
<context>
    <name>grapnel::TestList</name>
    <message>
        <source>Webhooks to test</source>
        <translation>Webhooks a testar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Cancel this test</source>
        <translation>Cancelar este teste</translation>
    </message>
</context>
<context>
    <name>grapnel::TestWindow</name>
    <message numerus="yes">
        <source>Test %n webhook(s)</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>
            <numerusform>Testar %n webhook</numerusform>
            <numerusform>Testar %n webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>Test webhook – %1</source>
        <translation>Testar webhook – %1</translation>
    </message>
    <message>
        <source>The payload is not kept for next time</source>
        <translation>O payload não é mantido para a próxima vez</translation>
    </message>
    <message>
        <source>It seems to hold a credential.</source>
        <translation>Parece conter uma credencial.</translation>
    </message>
    <message>
        <source>The payload could not be kept for next time</source>
        <translation>O payload não pôde ser mantido para a próxima vez</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>“%1” foi excluído</translation>
    </message>
    <message>
        <source>It can no longer be tested. What came back before stays here until you close the window.</source>
        <translation>Ele não pode mais ser testado. O que voltou antes fica aqui até você fechar a janela.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>O que vai acontecer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Enviar teste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Back to the latest</source>
        <translation>Voltar ao mais recente</translation>
    </message>
    <message>
        <source>The history could not be deleted</source>
        <translation>O histórico não pôde ser excluído</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The test could not be added to the history</source>
        <translation>O teste não pôde ser adicionado ao histórico</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message numerus="yes">
        <source>Zendesk takes 20 tests a minute. Sends in %n s</source>
        <translation>
            <numerusform>O Zendesk aceita 20 testes por minuto. Envio em %n s</numerusform>
            <numerusform>O Zendesk aceita 20 testes por minuto. Envio em %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of several tests are over</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>An earlier test, %1</source>
        <extracomment>%1 is a date in words</extracomment>
        <translation>Um teste anterior, %1</translation>
    </message>
    <message>
        <source>Only the first 256 KiB of its body were kept.</source>
        <translation>Só os primeiros 256 KiB do corpo foram mantidos.</translation>
    </message>
    <message>
        <source>Check the request, then send it</source>
        <translation>Verifique a solicitação e depois a envie</translation>
    </message>
    <message>
        <source>Credentials were left out of the history, so it may differ from the earlier one.</source>
        <translation>As credenciais ficaram fora do histórico, portanto ela pode diferir da anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) finished</source>
        <translation>
            <numerusform>%n teste concluído</numerusform>
            <numerusform>%n testes concluídos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::TestingActions</name>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Testar…</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookActions</name>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Carregar todos</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Cancelar carregamento</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copiar com títulos</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nome</translation>
    </message>
    <message>
        <source>Copy endpoint URL</source>
        <translation>Copiar URL do endpoint</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Ask the server for the list anew</source>
        <translation>Pedir a lista novamente ao servidor</translation>
    </message>
    <message>
        <source>Load the rest of the list, so that search and sort work here on every column</source>
        <translation>Carregar o restante da lista, para que pesquisa e ordenação funcionem aqui em todas as colunas</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Tentar agora</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookForm</name>
    <message>
        <source>Zendesk says: %1</source>
        <translation>O Zendesk diz: %1</translation>
    </message>
    <message>
        <source>Zendesk sends events by POST as JSON.</source>
        <translation>O Zendesk envia eventos por POST como JSON.</translation>
    </message>
    <message>
        <source>Called as %1</source>
        <translation>Chamado como %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descrição</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Endpoint URL</source>
        <translation>&amp;URL do endpoint</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Re&amp;quest format</source>
        <translation>&amp;Formato da solicitação</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexão</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>E&amp;ventos</translation>
    </message>
    <message>
        <source>&amp;Authentication</source>
        <translation>&amp;Autenticação</translation>
    </message>
    <message>
        <source>Custom &amp;headers</source>
        <translation>Cabeçal&amp;hos personalizados</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookList</name>
    <message>
        <source>The server&apos;s pages do not come to an end: it named the same page twice, or sent several pages with nothing new.</source>
        <translation>As páginas do servidor não terminam: ele indicou a mesma página duas vezes ou enviou várias páginas sem nada novo.</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookTableModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list that is too long for a tool tip</extracomment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
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
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Column: when the webhook was changed last</extracomment>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: when the webhook was made</extracomment>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Criado por</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Cabeçalhos personalizados</translation>
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
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>Status of a webhook</extracomment>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>Form-encoded</source>
        <extracomment>Format of a request&apos;s body: application/x-www-form-urlencoded</extracomment>
        <translation>Codificado como formulário</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>What the webhook is connected to: a Zendesk app made it</extracomment>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <extracomment>What the webhook is connected to: the business rules &quot;trigger&quot; and &quot;automation&quot; of Zendesk</extracomment>
        <translation>Gatilho ou automação</translation>
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
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>Authentication of a webhook at its endpoint</extracomment>
        <translation>Chave de API</translation>
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
        <translation>Bem-vindo ao Grapnel</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <extracomment>%1 is a list of names of environment variables</extracomment>
        <translation>Ainda falta: %1</translation>
    </message>
    <message>
        <source>The account: “example” for example.zendesk.com</source>
        <translation>A conta: “example” para example.zendesk.com</translation>
    </message>
    <message>
        <source>An OAuth access token</source>
        <translation>Um token de acesso OAuth</translation>
    </message>
    <message>
        <source>Or, with an API token, the e-mail address of its owner</source>
        <translation>Ou, com um token de API, o e-mail do proprietário</translation>
    </message>
    <message>
        <source>and the API token; Zendesk ends these on 30 April 2027</source>
        <translation>e o token de API; o Zendesk os encerra em 30 de abril de 2027</translation>
    </message>
    <message>
        <source>Add your Zendesk account and sign in in the browser. Credentials are sent to that account only, and are kept in the system&apos;s keychain.</source>
        <translation>Adicione sua conta do Zendesk e entre no navegador. As credenciais são enviadas apenas a essa conta e guardadas no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>To use the environment&apos;s credentials, set these variables and start Grapnel again:</source>
        <translation>Para usar as credenciais do ambiente, defina estas variáveis e inicie o Grapnel novamente:</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>Use the en&amp;vironment&apos;s credentials</source>
        <translation>Usar as credenciais do ambiente</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>Explorar com dados de exemplo</translation>
    </message>
    <message>
        <source>The environment does not name an account completely.</source>
        <translation>O ambiente não indica uma conta por completo.</translation>
    </message>
</context>
<context>
    <name>grapnel::XmlTreeModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column: name of an XML element or attribute</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
</TS>
