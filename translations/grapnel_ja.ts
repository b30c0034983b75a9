<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountText</name>
    <message>
        <source>Production</source>
        <extracomment>Kind of an account: what is done there has effect on real work</extracomment>
        <translation>本番</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Kind of an account: for trying things out</extracomment>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Kind of an account: neither production nor sandbox</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>OAuth in the browser</source>
        <translation>ブラウザでOAuth</translation>
    </message>
    <message>
        <source>OAuth client credentials</source>
        <translation>OAuthクライアント認証情報</translation>
    </message>
    <message>
        <source>OAuth access token</source>
        <translation>OAuthアクセストークン</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>APIトークン</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://example.zendesk.com.</source>
        <translation>https://example.zendesk.com のように完全なアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The address is to begin with https://.</source>
        <translation>アドレスはhttps://で始めてください。</translation>
    </message>
    <message>
        <source>With http, the credentials could be read on their way. Use https; http is taken for this computer only (127.0.0.1).</source>
        <translation>httpでは認証情報が途中で読み取られるおそれがあります。httpsを使ってください。httpはこのコンピューター（127.0.0.1）でのみ使えます。</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address. They are entered below.</source>
        <translation>アドレスにユーザー名とパスワードを含めないでください。下の欄に入力します。</translation>
    </message>
    <message>
        <source>Use OAuth in the browser instead: it needs an OAuth client, which an administrator makes in Admin Center.</source>
        <translation>代わりに「ブラウザでOAuth」を使ってください。管理者が管理センターで作成するOAuthクライアントが必要です。</translation>
    </message>
    <message>
        <source>API tokens ended on %1. %2</source>
        <extracomment>%1 is a date, %2 what to do</extracomment>
        <translation>APIトークンは%1に終了しました。%2</translation>
    </message>
    <message numerus="yes">
        <source>API tokens end on %1, in %n day(s), and no new ones can be made. %2</source>
        <extracomment>%1 is a date, %2 what to do</extracomment>
        <translation>
            <numerusform>APIトークンは%1（あと%n日）に終了し、新規作成はできません。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>The unique identifier of an OAuth client of this account. An administrator makes one in Admin Center, Apps and integrations, APIs, OAuth clients: client kind “Public”, and the redirect URL below.</source>
        <translation>このアカウントのOAuthクライアントの一意の識別子です。管理者が管理センターの「アプリおよびインテグレーション」&gt;「API」&gt;「OAuthクライアント」で作成します。クライアントの種類は「パブリック」、リダイレクトURLは下記のものです。</translation>
    </message>
    <message>
        <source>The unique identifier of an OAuth client of the kind “Confidential”. An administrator makes one in Admin Center, Apps and integrations, APIs, OAuth clients; its secret is shown there once.</source>
        <translation>種類が「機密」のOAuthクライアントの一意の識別子です。管理者が管理センターの「アプリおよびインテグレーション」&gt;「API」&gt;「OAuthクライアント」で作成します。シークレットはそこで一度だけ表示されます。</translation>
    </message>
</context>
<context>
    <name>CodeEditorText</name>
    <message>
        <source>The editor cannot be loaded</source>
        <translation>エディターを読み込めません</translation>
    </message>
    <message>
        <source>Requests and responses cannot be shown. Start Grapnel again; if that does not help, install it anew. (%1)</source>
        <extracomment>%1 is what the system says, mostly in English</extracomment>
        <translation>リクエストとレスポンスを表示できません。Grapnelを再起動し、それでも解決しない場合は再インストールしてください。(%1)</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>administrator</source>
        <extracomment>A user&apos;s role at Zendesk</extracomment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>agent</source>
        <extracomment>A user&apos;s role at Zendesk</extracomment>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>end user</source>
        <extracomment>A user&apos;s role at Zendesk</extracomment>
        <translation>エンドユーザー</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is what was tried (&quot;Webhooks&quot;), %2 what happened, %3 what to do</extracomment>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>Who is signed in could not be read</source>
        <translation>サインイン中のユーザーを読み取れませんでした</translation>
    </message>
    <message>
        <source>Who is signed in could not be read: %1</source>
        <translation>サインイン中のユーザーを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>Signed in as %1, role: %2</source>
        <extracomment>%1 is a person, %2 a role</extracomment>
        <translation>%1としてサインイン中、ロール: %2</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2), role: %3</source>
        <extracomment>%1 is a person, %2 an e-mail address, %3 a role</extracomment>
        <translation>%1（%2）としてサインイン中、ロール: %3</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>The webhooks can be read</source>
        <translation>Webhookを読み取れます</translation>
    </message>
    <message>
        <source>Missing scope: %1</source>
        <extracomment>%1 is one or more OAuth scopes</extracomment>
        <translation>不足しているスコープ: %1</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <extracomment>%1 is a list of OAuth scopes</extracomment>
        <translation>スコープ: %1</translation>
    </message>
    <message numerus="yes">
        <source>Limit of the plan: %n request(s) a minute</source>
        <translation>
            <numerusform>プランの上限: 毎分%n件のリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit for webhooks: %n request(s) a minute</source>
        <translation>
            <numerusform>Webhookの上限: 毎分%n件のリクエスト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>%1 (built with %2)</source>
        <extracomment>Version of Qt; %1 runs, %2 is what the program was built with</extracomment>
        <translation>%1（ビルド時: %2）</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Encryption of connections</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>%1 is what to do, %2 an error message in quotation marks</extracomment>
        <translation>%1 理由: %2</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is what to do, %2 the server&apos;s own words in quotation marks</extracomment>
        <translation>%1 サーバーのメッセージ: %2</translation>
    </message>
    <message>
        <source>What is shown here stays, but may be out of date.</source>
        <translation>表示中の内容はそのままですが、古い可能性があります。</translation>
    </message>
    <message>
        <source>What is shown comes from the list and may be out of date.</source>
        <translation>表示中の内容は一覧のもので、古い可能性があります。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>The access token lacks a scope: %1</source>
        <extracomment>%1 is one or more OAuth scopes, for example webhooks:read</extracomment>
        <translation>アクセストークンにスコープがありません: %1</translation>
    </message>
    <message>
        <source>Zendesk lets this token in, but not for this. Sign in with a token that has the scope %1.</source>
        <translation>Zendeskはこのトークンを受け付けましたが、この操作は許可していません。スコープ%1を持つトークンでサインインしてください。</translation>
    </message>
    <message>
        <source>The limit of the trial account is reached</source>
        <translation>トライアルアカウントの上限に達しました</translation>
    </message>
    <message>
        <source>A trial account can have 10 webhooks. Delete one that is not needed, or choose a plan.</source>
        <translation>トライアルアカウントのWebhookは10個までです。不要なものを削除するか、プランを選択してください。</translation>
    </message>
    <message>
        <source>This webhook belongs to an app</source>
        <translation>このWebhookはアプリのものです</translation>
    </message>
    <message>
        <source>Zendesk does not allow this for a webhook that an app made. Change it in the app&apos;s settings, or uninstall the app.</source>
        <translation>アプリが作成したWebhookに対して、Zendeskはこの操作を許可していません。アプリの設定で変更するか、アプリをアンインストールしてください。</translation>
    </message>
    <message>
        <source>The request was blocked on its way</source>
        <translation>リクエストは途中でブロックされました</translation>
    </message>
    <message>
        <source>A protection in front of the server refused it. Ask the account&apos;s owner whether access is restricted by network address.</source>
        <translation>サーバーの手前の保護機能が拒否しました。ネットワークアドレスによるアクセス制限の有無をアカウントの所有者に確認してください。</translation>
    </message>
    <message>
        <source>Your role does not allow this change</source>
        <translation>あなたのロールではこの変更はできません</translation>
    </message>
    <message>
        <source>Your role does not allow reading webhooks</source>
        <translation>あなたのロールではWebhookを読み取れません</translation>
    </message>
    <message>
        <source>Webhooks need an administrator, or a custom role with that permission. Ask an administrator of the account.</source>
        <translation>Webhookには管理者、またはその権限を持つカスタムロールが必要です。アカウントの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Zendesk may have made the change all the same. Refresh and look before you repeat it.</source>
        <translation>それでもZendeskが変更を行った可能性があります。繰り返す前に更新して確認してください。</translation>
    </message>
    <message>
        <source>Try again; if that does not help, check the network.</source>
        <translation>もう一度お試しください。解決しない場合はネットワークを確認してください。</translation>
    </message>
    <message>
        <source>There are no webhooks at this address</source>
        <translation>このアドレスにWebhookはありません</translation>
    </message>
    <message>
        <source>The account does not exist, or the address is not that of Zendesk&apos;s API. Check the subdomain.</source>
        <translation>アカウントが存在しないか、アドレスがZendesk APIのものではありません。サブドメインを確認してください。</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>別の場所で削除済み</translation>
    </message>
    <message>
        <source>The server no longer knows this webhook: someone has deleted it. What is shown is its last known state.</source>
        <translation>サーバーにこのWebhookはもうありません。誰かが削除しました。表示中の内容は最後に分かっている状態です。</translation>
    </message>
    <message>
        <source>The server has a problem (%1)</source>
        <translation>サーバーに問題があります（%1）</translation>
    </message>
    <message>
        <source>The fault is there, not here.</source>
        <translation>原因はサーバー側にあり、こちら側ではありません。</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>応答を読み取れません</translation>
    </message>
    <message>
        <source>Something that is not the webhooks API may have answered. Check the address and the proxy.</source>
        <translation>Webhook API以外のものが応答した可能性があります。アドレスとプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The server does not accept the request</source>
        <translation>サーバーがリクエストを受け付けません</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct what it names and try again.</source>
        <translation>何も変更されていません。指摘された箇所を直して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Zendesk asks to wait. Try again in a minute.</source>
        <translation>Zendeskが待機を求めています。1分後にもう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>Zendesk asks to wait. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zendeskが待機を求めています。%n秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before an answer came</source>
        <translation>応答が来る前に中止しました</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>サーバーが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the address.</source>
        <translation>ネットワーク、プロキシ、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete</source>
        <translation>応答が完了する前に接続が切れました</translation>
    </message>
    <message>
        <source>The connection cannot be trusted</source>
        <translation>この接続は信頼できません</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the address, the date of this computer, and whether a proxy in between needs a certificate of its own.</source>
        <translation>認証情報は送信していません。アドレス、このコンピューターの日付、途中のプロキシに独自の証明書が必要かどうかを確認してください。</translation>
    </message>
    <message>
        <source>The server refused the credentials</source>
        <translation>サーバーが認証情報を拒否しました</translation>
    </message>
    <message>
        <source>They are wrong, expired or revoked. Sign in again with valid ones.</source>
        <translation>認証情報が誤っているか、期限切れか、取り消されています。有効なものでサインインし直してください。</translation>
    </message>
    <message>
        <source>It was changed elsewhere in the meantime</source>
        <translation>その間に別の場所で変更されました</translation>
    </message>
    <message>
        <source>Nothing was changed. Refresh, look at what is new, then try again.</source>
        <translation>何も変更されていません。更新して新しい内容を確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many requests this minute</source>
        <translation>この1分間のリクエストが多すぎます</translation>
    </message>
    <message>
        <source>The server refused the request (%1)</source>
        <translation>サーバーがリクエストを拒否しました（%1）</translation>
    </message>
    <message>
        <source>The server sends us to another address</source>
        <translation>サーバーが別のアドレスへ転送しようとしています</translation>
    </message>
    <message>
        <source>It was not followed, because credentials go to the account&apos;s own address only. Check the address of the account.</source>
        <translation>認証情報はアカウント自身のアドレスにのみ送るため、転送には従いませんでした。アカウントのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Nothing is loaded yet.</source>
        <translation>まだ何も読み込まれていません。</translation>
    </message>
    <message>
        <source>The signing secret was not read.</source>
        <translation>署名シークレットは読み取られていません。</translation>
    </message>
    <message>
        <source>Your role does not allow reading signing secrets</source>
        <translation>あなたのロールでは署名シークレットを読み取れません</translation>
    </message>
    <message>
        <source>You are not signed in to this account</source>
        <translation>このアカウントにサインインしていません</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>続けるにはサインインしてください。</translation>
    </message>
    <message>
        <source>The keychain is locked or refused</source>
        <translation>キーチェーンがロックされているか、拒否しました</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or sign in again for this session.</source>
        <translation>キーチェーンのロックを解除してもう一度試すか、このセッション用にサインインし直してください。</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached</source>
        <translation>利用できるキーチェーンがありません</translation>
    </message>
    <message>
        <source>Start the keychain and try again, or sign in again for this session.</source>
        <translation>キーチェーンを起動してもう一度試すか、このセッション用にサインインし直してください。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>キーチェーンが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked. Try again, or sign in again for this session.</source>
        <translation>ロックの解除待ちかもしれません。もう一度試すか、このセッション用にサインインし直してください。</translation>
    </message>
    <message>
        <source>What the keychain holds for this account cannot be read</source>
        <translation>このアカウントのキーチェーンの内容を読み取れません</translation>
    </message>
    <message>
        <source>Sign in to replace it.</source>
        <translation>サインインすると置き換えられます。</translation>
    </message>
    <message>
        <source>This account is set to read only</source>
        <translation>このアカウントは読み取り専用に設定されています</translation>
    </message>
    <message>
        <source>Nothing was sent. Change it in Accounts….</source>
        <translation>何も送信していません。「アカウント…」で変更できます。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <translation>サーバーの証明書は期限切れです</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>サーバーの証明書はまだ有効期間前です</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another address</source>
        <translation>サーバーの証明書は別のアドレス用です</translation>
    </message>
    <message>
        <source>The issuer of the server&apos;s certificate is not known</source>
        <translation>サーバーの証明書の発行者が不明です</translation>
    </message>
    <message>
        <source>The file of certificate authorities cannot be used</source>
        <translation>認証局のファイルを使用できません</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the date of this computer; if it is right, the certificate has to be renewed at the server or the proxy.</source>
        <translation>認証情報は送信していません。このコンピューターの日付を確認してください。正しければ、サーバーまたはプロキシの証明書を更新する必要があります。</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the date and the clock of this computer.</source>
        <translation>認証情報は送信していません。このコンピューターの日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the address of the account, and whether something in between answers in the server&apos;s place.</source>
        <translation>認証情報は送信していません。アカウントのアドレスと、途中の何かがサーバーの代わりに応答していないかを確認してください。</translation>
    </message>
    <message>
        <source>No credentials were sent. If your organization has a certificate authority of its own, name its CA file in Preferences, under Network. Otherwise someone else may be answering.</source>
        <translation>認証情報は送信していません。組織独自の認証局がある場合は、設定の「ネットワーク」でCAファイルを指定してください。そうでなければ、別の誰かが応答している可能性があります。</translation>
    </message>
    <message>
        <source>Choose another CA file in Preferences, under Network, or none.</source>
        <translation>設定の「ネットワーク」で別のCAファイルを選ぶか、指定を外してください。</translation>
    </message>
    <message>
        <source>No test was sent.</source>
        <translation>テストは送信されませんでした。</translation>
    </message>
    <message>
        <source>Your role does not allow testing webhooks</source>
        <translation>あなたのロールではWebhookをテストできません</translation>
    </message>
    <message>
        <source>Zendesk may have sent the test all the same. Look at the receiver before you repeat it.</source>
        <translation>Zendeskがテストを送信した可能性があります。繰り返す前に受信側を確認してください。</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Help center articles</source>
        <translation>ヘルプセンターの記事</translation>
    </message>
    <message>
        <source>Community posts</source>
        <translation>コミュニティの投稿</translation>
    </message>
    <message>
        <source>Agent availability</source>
        <translation>エージェントの稼働状況</translation>
    </message>
    <message>
        <source>Messaging tickets</source>
        <translation>メッセージングチケット</translation>
    </message>
    <message>
        <source>Omnichannel routing</source>
        <translation>オムニチャネルルーティング</translation>
    </message>
    <message>
        <source>Messaging live metrics</source>
        <translation>メッセージングのライブ指標</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>その他のイベント</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic認証</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>ベアラートークン</translation>
    </message>
    <message>
        <source>API key in %1</source>
        <translation>%1のAPIキー</translation>
    </message>
    <message>
        <source>Basic, user name %1</source>
        <translation>Basic認証、ユーザー名%1</translation>
    </message>
    <message>
        <source>API key in %1, value replaced</source>
        <translation>%1のAPIキー、値を置き換え</translation>
    </message>
    <message>
        <source>Basic, user name %1, password replaced</source>
        <translation>Basic認証、ユーザー名%1、パスワードを置き換え</translation>
    </message>
    <message>
        <source>Bearer token, replaced</source>
        <translation>ベアラートークン、置き換え</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>エンドポイントURL</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>HTTP method</extracomment>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Request format</source>
        <translation>リクエスト形式</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>カスタムヘッダー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>Form-encoded</source>
        <translation>フォームエンコード</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <translation>トリガまたは自動化</translation>
    </message>
</context>
<context>
    <name>NetworkFailure</name>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <extracomment>%1 is a host, %2 a date</extracomment>
        <translation>%1の証明書は%2に期限が切れました。</translation>
    </message>
    <message>
        <source>The certificate of %1 begins on %2.</source>
        <extracomment>%1 is a host, %2 a date</extracomment>
        <translation>%1の証明書は%2から有効です。</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <extracomment>%1 is one or more hosts, %2 another</extracomment>
        <translation>証明書は%1用で、%2用ではありません。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by &quot;%2&quot;, which is not trusted here.</source>
        <extracomment>%1 is a host, %2 the name of a certificate authority</extracomment>
        <translation>%1の証明書は「%2」が発行したもので、ここでは信頼されていません。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a login, or refused the one it was given.</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080</extracomment>
        <translation>プロキシ%1がログインを求めているか、渡されたログインを拒否しました。</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection in time.</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080</extracomment>
        <translation>プロキシ%1は時間内に接続できませんでした。</translation>
    </message>
    <message>
        <source>The proxy %1 was not found, or it did not find the server.</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080</extracomment>
        <translation>プロキシ%1が見つからないか、プロキシがサーバーを見つけられませんでした。</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection. It may not reach the server, or want another login: %2</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080, %2 an error message</extracomment>
        <translation>プロキシ%1は接続できませんでした。サーバーに到達できないか、別のログインを求めている可能性があります: %2</translation>
    </message>
    <message>
        <source>No connection through the proxy %1: %2</source>
        <extracomment>%1 is the proxy, %2 an error message</extracomment>
        <translation>プロキシ%1経由で接続できません: %2</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Nothing was sent: the CA file %1 cannot be read.</source>
        <translation>何も送信していません: CAファイル%1を読み取れません。</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no certificate in the CA file %1.</source>
        <translation>何も送信していません: CAファイル%1に証明書がありません。</translation>
    </message>
</context>
<context>
    <name>OtherKeys</name>
    <message>
        <source>Table of webhooks</source>
        <translation>Webhookの表</translation>
    </message>
    <message>
        <source>Edit the webhook</source>
        <translation>Webhookを編集</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>最初または最後の行</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>複数の行を選択</translation>
    </message>
    <message>
        <source>Go to a name</source>
        <translation>名前へ移動</translation>
    </message>
    <message>
        <source>its first letters</source>
        <translation>名前の先頭の文字</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>行のメニュー</translation>
    </message>
    <message>
        <source>Search field</source>
        <translation>検索欄</translation>
    </message>
    <message>
        <source>To the table</source>
        <translation>表へ移動</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>欄を空にする</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>行を選ぶ</translation>
    </message>
    <message>
        <source>Run, switch or show</source>
        <translation>実行、切り替え、表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>次または前の欄</translation>
    </message>
    <message>
        <source>Field, button or menu with this letter</source>
        <translation>この文字の欄、ボタン、メニュー</translation>
    </message>
    <message>
        <source>Cancel or close</source>
        <translation>キャンセルまたは閉じる</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>テストを送信</translation>
    </message>
    <message>
        <source>Format the payload</source>
        <translation>ペイロードを整形</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>変更を確認</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>アカウントを切り替え</translation>
    </message>
    <message>
        <source>Bodies and payloads</source>
        <translation>本文とペイロード</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Next or previous match</source>
        <translation>次または前の一致</translation>
    </message>
    <message>
        <source>Next or previous difference</source>
        <translation>次または前の相違</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 is stored at Zendesk and cannot be read back.</source>
        <extracomment>%1 is &quot;The password&quot;, &quot;The token&quot; or &quot;The value&quot;</extracomment>
        <translation>%1はZendeskに保存されており、読み出せません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Header name: %1</source>
        <translation>ヘッダー名: %1</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic認証</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>ユーザー名: %1</translation>
    </message>
    <message>
        <source>The password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>ベアラートークン</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>This version of Grapnel does not know this kind.</source>
        <translation>このバージョンのGrapnelはこの種類に対応していません。</translation>
    </message>
    <message>
        <source>Not encrypted: whoever is on the way can read what Zendesk sends.</source>
        <translation>暗号化なし: Zendeskの送信内容を途中で誰でも読み取れます。</translation>
    </message>
    <message>
        <source>The address holds sign-in data that everyone who sees it can read.</source>
        <translation>アドレスにサインイン情報が含まれており、アドレスを見る人全員に読まれます。</translation>
    </message>
    <message>
        <source>The host is sent as %1</source>
        <extracomment>%1 is the host&apos;s name in its encoded form, &quot;xn--…&quot;</extracomment>
        <translation>ホストは%1として送信されます</translation>
    </message>
    <message>
        <source>An app made this webhook. It cannot be cloned or deleted, and its signing secret cannot be read or reset: that is done in the app, or by uninstalling it.</source>
        <translation>このWebhookはアプリが作成しました。クローンや削除、署名シークレットの読み取りやリセットはできません。アプリで行うか、アプリをアンインストールしてください。</translation>
    </message>
    <message>
        <source>Its installation has the id %1.</source>
        <translation>インストールのIDは%1です。</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <translation>トリガまたは自動化</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>by Zendesk</source>
        <translation>Zendeskによる</translation>
    </message>
    <message>
        <source>by user %1</source>
        <extracomment>%1 is the id of a user, a number</extracomment>
        <translation>ユーザー%1による</translation>
    </message>
</context>
<context>
    <name>ReadOnlyText</name>
    <message>
        <source>This account is set to read only. Change that in Accounts…</source>
        <translation>このアカウントは読み取り専用です。変更はこちら: アカウント…</translation>
    </message>
</context>
<context>
    <name>RowResultText</name>
    <message>
        <source>Nothing to do</source>
        <translation>変更の必要なし</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>別の場所で削除済み</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>その後の変更: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未実行</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>%1 is what to do, %2 the words of a server or of the keychain in quotation marks</extracomment>
        <translation>%1 理由: %2</translation>
    </message>
    <message>
        <source>Access was refused in the browser</source>
        <translation>ブラウザでアクセスが拒否されました</translation>
    </message>
    <message>
        <source>Somebody chose not to let Grapnel in. Sign in again and allow it.</source>
        <translation>Grapnelのアクセスが許可されませんでした。もう一度サインインして許可してください。</translation>
    </message>
    <message>
        <source>Zendesk does not grant the scopes asked for</source>
        <translation>Zendeskは要求されたスコープを許可しません</translation>
    </message>
    <message>
        <source>Ask an administrator to allow them at the OAuth client, or ask for others under Advanced.</source>
        <translation>OAuthクライアントでの許可を管理者に依頼するか、「詳細設定」で別のスコープを指定してください。</translation>
    </message>
    <message>
        <source>Zendesk does not know this OAuth client</source>
        <translation>ZendeskにこのOAuthクライアントはありません</translation>
    </message>
    <message>
        <source>Check the client identifier, and that the redirect URL at the client is the one shown here.</source>
        <translation>クライアント識別子と、クライアントのリダイレクトURLがここに表示されているものと同じかを確認してください。</translation>
    </message>
    <message>
        <source>Zendesk did not let Grapnel in</source>
        <translation>ZendeskがGrapnelのアクセスを許可しませんでした</translation>
    </message>
    <message>
        <source>Try again; if that does not help, check the OAuth client in Admin Center.</source>
        <translation>もう一度お試しください。解決しない場合は管理センターでOAuthクライアントを確認してください。</translation>
    </message>
    <message>
        <source>Zendesk refused the sign-in</source>
        <translation>Zendeskがサインインを拒否しました</translation>
    </message>
    <message>
        <source>Check the client identifier and the client secret, and that the client is not disabled.</source>
        <translation>クライアント識別子とクライアントシークレット、クライアントが無効化されていないことを確認してください。</translation>
    </message>
    <message>
        <source>There is no Zendesk account at this address</source>
        <translation>このアドレスにZendeskアカウントはありません</translation>
    </message>
    <message>
        <source>Check the subdomain and the base URL.</source>
        <translation>サブドメインとベースURLを確認してください。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Try again; if that does not help, check the network.</source>
        <translation>サインインしていません。もう一度お試しください。解決しない場合はネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>サインインはキャンセルされました</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody finished signing in within %n second(s)</source>
        <translation>
            <numerusform>%n秒以内にサインインが完了しませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again, and allow Grapnel in the browser. If the page there shows an error, check the client identifier and the redirect URL of the OAuth client.</source>
        <translation>もう一度サインインし、ブラウザでGrapnelを許可してください。ページにエラーが出る場合は、OAuthクライアントのクライアント識別子とリダイレクトURLを確認してください。</translation>
    </message>
    <message>
        <source>The browser could not come back to Grapnel</source>
        <translation>ブラウザからGrapnelに戻れませんでした</translation>
    </message>
    <message>
        <source>The port on this computer could not be opened. Look for a program that uses or blocks it, choose another redirect port, or use an access token.</source>
        <translation>このコンピューターのポートを開けませんでした。ポートを使用またはブロックしているプログラムを探すか、別のリダイレクトポートを選ぶか、アクセストークンを使ってください。</translation>
    </message>
    <message>
        <source>An answer came that does not belong to this sign-in</source>
        <translation>このサインインのものではない応答が届きました</translation>
    </message>
    <message>
        <source>It was refused, and nothing of it was used. An old page in the browser may have sent it: close it and sign in again.</source>
        <translation>応答は拒否され、内容は一切使われていません。ブラウザの古いページが送った可能性があります。閉じてからサインインし直してください。</translation>
    </message>
    <message>
        <source>Zendesk answered, but gave no access token</source>
        <translation>Zendeskは応答しましたが、アクセストークンがありませんでした</translation>
    </message>
    <message>
        <source>Sign in again; if that does not help, check the OAuth client in Admin Center.</source>
        <translation>もう一度サインインしてください。解決しない場合は管理センターでOAuthクライアントを確認してください。</translation>
    </message>
    <message>
        <source>The account is not saved yet. Keep the credentials for this session only, until Grapnel is closed, or try the keychain again. They are never written to a file.</source>
        <translation>アカウントはまだ保存されていません。Grapnelを閉じるまでこのセッションだけ認証情報を保持するか、キーチェーンをもう一度試してください。認証情報がファイルに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>The keychain is locked or refused</source>
        <translation>キーチェーンがロックされているか、拒否しました</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached</source>
        <translation>利用できるキーチェーンがありません</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>キーチェーンが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>The keychain did not keep the credentials</source>
        <translation>キーチェーンに認証情報を保存できませんでした</translation>
    </message>
    <message>
        <source>No credentials are stored for this account</source>
        <translation>このアカウントの認証情報は保存されていません</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>続けるにはサインインしてください。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the credentials anew.</source>
        <translation>ロックを解除してもう一度試すか、認証情報を入力し直してください。</translation>
    </message>
    <message>
        <source>Start it and try again, or enter the credentials anew.</source>
        <translation>起動してもう一度試すか、認証情報を入力し直してください。</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked. Try again, or enter the credentials anew.</source>
        <translation>ロックの解除待ちかもしれません。もう一度試すか、認証情報を入力し直してください。</translation>
    </message>
    <message>
        <source>What the keychain holds for this account cannot be read</source>
        <translation>このアカウントのキーチェーンの内容を読み取れません</translation>
    </message>
    <message>
        <source>Sign in again, or enter the credentials anew.</source>
        <translation>もう一度サインインするか、認証情報を入力し直してください。</translation>
    </message>
    <message>
        <source>The keychain did not remove the credentials</source>
        <translation>キーチェーンから認証情報を削除できませんでした</translation>
    </message>
    <message>
        <source>The account is still here. Unlock the keychain and try again.</source>
        <translation>アカウントはまだ残っています。キーチェーンのロックを解除してもう一度お試しください。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Sign in again with %1</source>
        <extracomment>%1 is one or more OAuth scopes, for example webhooks:write</extracomment>
        <translation>%1を付けて再サインイン</translation>
    </message>
</context>
<context>
    <name>SignatureText</name>
    <message>
        <source>Enter the signing secret.</source>
        <translation>署名シークレットを入力してください。</translation>
    </message>
    <message>
        <source>Enter the timestamp, from the header X-Zendesk-Webhook-Signature-Timestamp.</source>
        <translation>ヘッダーX-Zendesk-Webhook-Signature-Timestampのタイムスタンプを入力してください。</translation>
    </message>
    <message>
        <source>Enter the signature, from the header X-Zendesk-Webhook-Signature.</source>
        <translation>ヘッダーX-Zendesk-Webhook-Signatureの署名を入力してください。</translation>
    </message>
    <message>
        <source>The signature is not base64: it holds other characters than letters, digits, + and /.</source>
        <translation>署名がbase64ではありません: 英数字、+、/以外の文字が含まれています。</translation>
    </message>
    <message>
        <source>The signature is written in hexadecimal; Zendesk writes it in base64.</source>
        <translation>署名が16進数で書かれています。Zendeskはbase64で書きます。</translation>
    </message>
    <message>
        <source>The signature has the wrong length: it takes 44 characters, “=” at the end among them.</source>
        <translation>署名の長さが違います: 末尾の「=」を含めて44文字必要です。</translation>
    </message>
    <message>
        <source>The signature does not match, and the timestamp is not as Zendesk writes it: 2026-01-02T03:04:05Z.</source>
        <translation>署名が一致せず、タイムスタンプもZendeskの書式（2026-01-02T03:04:05Z）ではありません。</translation>
    </message>
    <message>
        <source>Another secret, timestamp or body was signed. JSON that was read and written anew has other bytes: take the body as it came.</source>
        <translation>別のシークレット、タイムスタンプ、または本文に対する署名です。読み込んで書き直したJSONはバイト列が変わるため、届いたままの本文を使ってください。</translation>
    </message>
    <message>
        <source>Another secret, timestamp or body was signed.</source>
        <translation>別のシークレット、タイムスタンプ、または本文に対する署名です。</translation>
    </message>
    <message>
        <source>It matches with a line end behind the body: the last one was lost on the way here.</source>
        <translation>本文の後に改行を付けると一致します: ここに来るまでに最後の改行が失われました。</translation>
    </message>
    <message>
        <source>It matches without the line end at the end of the body, which was added on the way here.</source>
        <translation>本文末尾の改行を除くと一致します: ここに来るまでに追加されたものです。</translation>
    </message>
    <message>
        <source>It matches with the line ends CR LF.</source>
        <translation>改行がCR LFなら一致します。</translation>
    </message>
    <message>
        <source>It matches with the line ends LF.</source>
        <translation>改行がLFなら一致します。</translation>
    </message>
    <message>
        <source>It matches without the byte order mark at the start of the body.</source>
        <translation>本文先頭のバイト順マークを除くと一致します。</translation>
    </message>
    <message>
        <source>It matches without the blanks around the secret.</source>
        <translation>シークレット前後の空白を除くと一致します。</translation>
    </message>
    <message>
        <source>It was signed with the bytes that the secret&apos;s base64 stands for. Zendesk takes the text of the secret as it is.</source>
        <translation>シークレットをbase64として復号したバイト列で署名されています。Zendeskはシークレットの文字列をそのまま使います。</translation>
    </message>
    <message>
        <source>Only the body was signed. Zendesk signs the timestamp and the body.</source>
        <translation>本文だけが署名されています。Zendeskはタイムスタンプと本文に署名します。</translation>
    </message>
    <message>
        <source>Signed are the timestamp and then the body, as Zendesk does.</source>
        <translation>Zendeskと同じく、タイムスタンプ、本文の順で署名されています。</translation>
    </message>
    <message>
        <source>Signed are the body and then the timestamp: the older order of 2021. Zendesk signs the timestamp first today.</source>
        <translation>本文、タイムスタンプの順で署名されています: 2021年の古い順序です。現在のZendeskはタイムスタンプが先です。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed %1 in the future: the clocks differ.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>%1先の時刻で署名されています: 時計がずれています。</translation>
    </message>
    <message>
        <source>Signed %1 ago.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>%1前に署名されました。</translation>
    </message>
    <message>
        <source>A receiver that refuses what is older than 5 minutes would refuse it.</source>
        <translation>5分より古いものを拒否する受信側なら、これを拒否します。</translation>
    </message>
    <message>
        <source>The signature matches</source>
        <translation>署名が一致します</translation>
    </message>
    <message>
        <source>The signature matches in the older order</source>
        <translation>署名が古い順序で一致します</translation>
    </message>
    <message>
        <source>Signed with the public test secret</source>
        <translation>公開されているテスト用シークレットで署名されています</translation>
    </message>
    <message>
        <source>Zendesk signs tests of webhooks so that are not created yet. Anyone can: a receiver must not take it for genuine.</source>
        <translation>Zendeskは未作成のWebhookのテストにこの署名を使います。誰でも署名できるため、受信側は本物と見なしてはいけません。</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>署名が一致しません</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較するものがまだありません</translation>
    </message>
</context>
<context>
    <name>TestText</name>
    <message>
        <source>The built-in sandbox</source>
        <translation>内蔵サンドボックス</translation>
    </message>
    <message>
        <source>No credential goes along.</source>
        <translation>認証情報は送られません。</translation>
    </message>
    <message>
        <source>The stored credential goes along (%1).</source>
        <extracomment>%1 is &quot;Basic, user name zd&quot;, &quot;Bearer token&quot; or &quot;API key in X-Key&quot;</extracomment>
        <translation>保存済みの認証情報が送られます（%1）。</translation>
    </message>
    <message>
        <source>The credential typed in the editor goes along.</source>
        <translation>エディタに入力した認証情報が送られます。</translation>
    </message>
    <message>
        <source>The stored credential belongs to %1 and will be sent to %2 instead.</source>
        <extracomment>%1 and %2 are hosts</extracomment>
        <translation>保存済みの認証情報は%1のものですが、代わりに%2へ送られます。</translation>
    </message>
    <message>
        <source>Over plain http anyone on the way can read it.</source>
        <translation>暗号化されないhttpでは、途中で誰でも読み取れます。</translation>
    </message>
    <message>
        <source>This is a private address, which Zendesk cannot reach.</source>
        <translation>これはプライベートアドレスで、Zendeskからは到達できません。</translation>
    </message>
    <message>
        <source>Nothing can be sent to this endpoint.</source>
        <translation>このエンドポイントには何も送信できません。</translation>
    </message>
    <message>
        <source>%1 will send a real %2 request to %3.</source>
        <extracomment>%1 is Zendesk or the sandbox, %2 an HTTP method, %3 a host</extracomment>
        <translation>%1が実際の%2リクエストを%3へ送信します。</translation>
    </message>
    <message>
        <source>Signed with the webhook&apos;s signing secret.</source>
        <translation>Webhookの署名シークレットで署名されます。</translation>
    </message>
    <message>
        <source>Signed with Zendesk&apos;s published test secret.</source>
        <translation>Zendeskが公開しているテスト用シークレットで署名されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a webhook, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) have warnings too.</source>
        <translation>
            <numerusform>ほか%n件にも警告があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Behind a list of hosts</extracomment>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will send %n real request(s), one after the other, to %2. Stored credentials go along.</source>
        <extracomment>%1 is Zendesk or the sandbox, %2 a list of hosts</extracomment>
        <translation>
            <numerusform>%1が実際のリクエスト%n件を順に%2へ送信します。保存済みの認証情報も送られます。</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, as stored</source>
        <translation>%1（保存済み）</translation>
    </message>
    <message>
        <source>Basic, user name %1, as typed</source>
        <translation>Basic認証、ユーザー名%1（入力値）</translation>
    </message>
    <message>
        <source>API key in %1, as typed</source>
        <translation>%1のAPIキー（入力値）</translation>
    </message>
    <message>
        <source>Bearer token, as typed</source>
        <translation>ベアラートークン（入力値）</translation>
    </message>
    <message>
        <source>a percent sign needs two hexadecimal digits after it (%25 for the sign itself)</source>
        <translation>パーセント記号の後には16進数2桁が必要です（記号自体は%25）</translation>
    </message>
    <message>
        <source>“%1” has to be percent-encoded</source>
        <translation>「%1」はパーセントエンコードが必要です</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>Where the payload is wrong: line, column, and what is wrong there</extracomment>
        <translation>%1行%2列: %3</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Ticket comment</source>
        <translation>チケットコメント</translation>
    </message>
</context>
<context>
    <name>ValidationText</name>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter the address that Zendesk is to call.</source>
        <translation>Zendeskが呼び出すアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter a whole address, with https:// and a host.</source>
        <translation>https://とホストを含む完全なアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Zendesk calls https or http addresses only, not %1.</source>
        <extracomment>%1 is the beginning of a web address, such as &quot;ftp&quot;</extracomment>
        <translation>Zendeskが呼び出せるのはhttpsまたはhttpのアドレスのみで、%1は使えません。</translation>
    </message>
    <message>
        <source>An address cannot hold spaces. Write %20 where one is meant.</source>
        <translation>アドレスに空白は使えません。空白は%20と書いてください。</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>イベントを1つ以上選択してください。</translation>
    </message>
    <message>
        <source>“%1” is not an event type. One reads like zen:event-type:ticket.created.</source>
        <translation>「%1」はイベントタイプではありません。正しい形は zen:event-type:ticket.created のようになります。</translation>
    </message>
    <message>
        <source>Webhooks for Zendesk events use POST.</source>
        <translation>ZendeskイベントのWebhookではPOSTを使います。</translation>
    </message>
    <message>
        <source>Webhooks for Zendesk events use JSON.</source>
        <translation>ZendeskイベントのWebhookではJSONを使います。</translation>
    </message>
    <message>
        <source>A webhook serves events or triggers and automations, not both.</source>
        <translation>1つのWebhookで使えるのは、イベントか、トリガと自動化のどちらか一方です。</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>トークンを入力してください。</translation>
    </message>
    <message>
        <source>Enter the name of the header that carries the key.</source>
        <translation>キーを入れるヘッダーの名前を入力してください。</translation>
    </message>
    <message>
        <source>A header name holds letters, digits and hyphens only, no spaces or colons.</source>
        <translation>ヘッダー名に使えるのは英数字とハイフンのみです。空白やコロンは使えません。</translation>
    </message>
    <message>
        <source>Enter the value of the key.</source>
        <translation>キーの値を入力してください。</translation>
    </message>
    <message>
        <source>The credential holds a line break or another control character. Type it again.</source>
        <translation>認証情報に改行などの制御文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>A header has a value but no name.</source>
        <translation>値があるのに名前のないヘッダーがあります。</translation>
    </message>
    <message>
        <source>“%1” is not a header name: letters, digits and hyphens only.</source>
        <translation>「%1」はヘッダー名ではありません: 英数字とハイフンのみ使えます。</translation>
    </message>
    <message>
        <source>The value of “%1” holds a line break or another control character.</source>
        <translation>「%1」の値に改行などの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>“%1” is there more than once. Upper and lower case make no difference.</source>
        <translation>「%1」が重複しています。大文字と小文字は区別されません。</translation>
    </message>
    <message>
        <source>Another webhook has this name. Zendesk allows it, but they are easily mixed up.</source>
        <translation>同じ名前のWebhookがあります。Zendeskでは許可されていますが、混同しやすくなります。</translation>
    </message>
    <message>
        <source>With http, what Zendesk sends can be read on its way. Use https where you can.</source>
        <translation>httpでは、Zendeskの送信内容が途中で読み取られるおそれがあります。できるだけhttpsを使ってください。</translation>
    </message>
    <message>
        <source>The address holds a user name or password, which everybody sees who sees the address. Use Authentication instead.</source>
        <translation>アドレスにユーザー名やパスワードが含まれており、アドレスを見る人全員に見えます。代わりに「認証」を使ってください。</translation>
    </message>
    <message>
        <source>Zendesk cannot reach “%1” from the internet.</source>
        <translation>Zendeskはインターネットから「%1」に到達できません。</translation>
    </message>
    <message>
        <source>“%1” looks like a placeholder that was left in.</source>
        <translation>「%1」は消し忘れたプレースホルダーのようです。</translation>
    </message>
    <message>
        <source>“%1” is not in the list of known events. Zendesk may refuse it.</source>
        <translation>「%1」は既知のイベントの一覧にありません。Zendeskに拒否される可能性があります。</translation>
    </message>
    <message>
        <source>Zendesk sets “%1” itself and may ignore or refuse it here.</source>
        <translation>「%1」はZendesk自身が設定するため、ここでは無視または拒否される可能性があります。</translation>
    </message>
    <message>
        <source>“%1” looks like a credential. Whoever may see the webhook can read it: use Authentication instead.</source>
        <translation>「%1」は認証情報のようです。Webhookを見られる人なら誰でも読めるため、代わりに「認証」を使ってください。</translation>
    </message>
    <message>
        <source>Zendesk sends custom headers to https addresses only.</source>
        <translation>Zendeskがカスタムヘッダーを送るのはhttpsのアドレスのみです。</translation>
    </message>
</context>
<context>
    <name>XmlTree</name>
    <message>
        <source>It has more elements or levels than a tree is shown of.</source>
        <translation>要素または階層が、ツリーで表示できる数を超えています。</translation>
    </message>
</context>
<context>
    <name>grapnel::AboutWindow</name>
    <message>
        <source>About Grapnel</source>
        <translation>Grapnelについて</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Not a product of Zendesk.</source>
        <translation>GNU General Public License バージョン3以降に基づくフリーソフトウェアです。一切の保証はありません。Zendeskの製品ではありません。</translation>
    </message>
    <message>
        <source>Look after the webhooks of a Zendesk account.</source>
        <translation>ZendeskアカウントのWebhookを管理します。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Copies these versions. No account, host or file name is among them.</source>
        <translation>これらのバージョンをコピーします。アカウント、ホスト、ファイルの名前は含まれません。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountEditor</name>
    <message>
        <source>Edit account – %1</source>
        <extracomment>Title of a window; %1 is the name of an account</extracomment>
        <translation>アカウントの編集 – %1</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Reading the keychain. It may ask you to unlock it.</source>
        <translation>キーチェーンを読み取り中です。ロックの解除を求められることがあります。</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>先にサインインしてください</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Signed in. Testing the connection…</source>
        <translation>サインインしました。接続をテスト中…</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>接続をテスト中…</translation>
    </message>
    <message>
        <source>Saving in the keychain. It may ask you to unlock it.</source>
        <translation>キーチェーンに保存中です。ロックの解除を求められることがあります。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Save the account before closing?</source>
        <translation>閉じる前にアカウントを保存しますか？</translation>
    </message>
    <message>
        <source>What you entered is lost if you discard it.</source>
        <translation>破棄すると入力内容は失われます。</translation>
    </message>
    <message>
        <source>This session only</source>
        <extracomment>Keeps credentials in memory until Grapnel is closed</extracomment>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>キーチェーンを再試行</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>フォームに戻る</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>アカウントを保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountForm</name>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>A subdomain holds letters, digits and hyphens only.</source>
        <translation>サブドメインに使えるのは英数字とハイフンのみです。</translation>
    </message>
    <message>
        <source>Enter the unique identifier of the OAuth client.</source>
        <translation>OAuthクライアントの一意の識別子を入力してください。</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>クライアントシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the token&apos;s owner.</source>
        <translation>トークンの所有者のメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>APIトークンを入力してください。</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>アクセストークンを入力してください。</translation>
    </message>
    <message>
        <source>Another account has this name. They are easily mixed up.</source>
        <translation>同じ名前のアカウントがあります。混同しやすくなります。</translation>
    </message>
    <message>
        <source>Leave “/token” out: it is added when signing in.</source>
        <translation>「/token」は不要です。サインイン時に付加されます。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ubdomain</source>
        <translation>サブドメイン(&amp;U)</translation>
    </message>
    <message>
        <source>“example” for example.zendesk.com</source>
        <translation>example.zendesk.comなら「example」</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>ベースURL(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>環境(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>読み取り専用(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing can be changed in this account from here, and no tests are sent.</source>
        <translation>ここからはこのアカウントの内容を一切変更できず、テストも送信されません。</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>サインイン方法(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;lient identifier</source>
        <translation>クライアント識別子(&amp;L)</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>リダイレクトURL</translation>
    </message>
    <message>
        <source>Em&amp;ail</source>
        <translation>メール(&amp;A)</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>APIトークン</translation>
    </message>
    <message>
        <source>&amp;Keep stored API token</source>
        <translation>保存済みAPIトークンを維持(&amp;K)</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>APIトークン(&amp;T)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>&amp;Keep stored access token</source>
        <translation>保存済みアクセストークンを維持(&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;ccess token</source>
        <translation>アクセストークン(&amp;C)</translation>
    </message>
    <message>
        <source>Grapnel cannot renew it: when it ends, enter a new one.</source>
        <translation>Grapnelでは更新できません。期限が切れたら新しいものを入力してください。</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>詳細設定(&amp;V)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>&amp;Keep stored client secret</source>
        <translation>保存済みクライアントシークレットを維持(&amp;K)</translation>
    </message>
    <message>
        <source>Clien&amp;t secret</source>
        <translation>クライアントシークレット(&amp;T)</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>スコープ(&amp;O)</translation>
    </message>
    <message>
        <source>What is asked for at the sign-in, parted by spaces. Left empty, it is the least that Grapnel needs.</source>
        <translation>サインイン時に要求するスコープを空白で区切って指定します。空欄なら、Grapnelに必要な最小限になります。</translation>
    </message>
    <message>
        <source>Any that is free</source>
        <extracomment>Of a port of this computer</extracomment>
        <translation>空いているポート</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>リダイレクトポート</translation>
    </message>
    <message>
        <source>Only for the case that the page in the browser refuses the redirect URL: choose a port, such as 8414, and enter the redirect URL with it in the OAuth client.</source>
        <translation>ブラウザのページがリダイレクトURLを拒否する場合のみ必要です。8414などのポートを選び、そのポートを含むリダイレクトURLをOAuthクライアントに入力してください。</translation>
    </message>
    <message>
        <source>Copy redirect URL</source>
        <translation>リダイレクトURLをコピー</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountSwitcher</name>
    <message>
        <source>Account %1</source>
        <extracomment>Name of a button for screen readers; %1 is an account and the words for it, for example &quot;acme, PRODUCTION&quot;</extracomment>
        <translation>アカウント%1</translation>
    </message>
    <message>
        <source>%1. Switch to another account</source>
        <extracomment>Tool tip of a button; %1 is the account that shows</extracomment>
        <translation>%1。別のアカウントに切り替え</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>アカウント(&amp;A)…</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>アカウントを追加(&amp;D)…</translation>
    </message>
    <message>
        <source>%1 (from the environment)</source>
        <extracomment>Entry of a menu; %1 is an account that the environment&apos;s variables name</extracomment>
        <translation>%1（環境変数から）</translation>
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
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>サインインが必要</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>キーチェーンがロック中</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>キーチェーンが応答なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading: whether an account is signed in</extracomment>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountTools</name>
    <message>
        <source>Local inbox…</source>
        <translation>ローカル受信箱…</translation>
    </message>
    <message>
        <source>Secrets were hidden</source>
        <translation>シークレットを隠しました</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pressed or moved for %n minute(s). What was revealed, copied or typed of a secret is gone.</source>
        <translation>
            <numerusform>%n分間操作がありませんでした。表示、コピー、入力されたシークレットは消去されました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::AccountsController</name>
    <message>
        <source>The accounts could not be saved</source>
        <translation>アカウントを保存できませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights to its folder and the room on the disk. What you changed holds until Grapnel ends; it is tried again then and at your next change.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1に書き込めません。フォルダーの権限とディスクの空き容量を確認してください。変更はGrapnelの終了まで有効で、終了時と次の変更時にもう一度書き込みを試みます。</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountsWindow</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>“%1” is signed out</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>「%1」からサインアウトしました</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>先にサインインしてください</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>接続をテスト中…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>サインアウト中…</translation>
    </message>
    <message>
        <source>Removing the account…</source>
        <translation>アカウントを削除中…</translation>
    </message>
    <message>
        <source>Its entry in the keychain is removed.</source>
        <translation>キーチェーンの項目が削除されます。</translation>
    </message>
    <message>
        <source>The access token is revoked at Zendesk.</source>
        <translation>アクセストークンはZendeskで取り消されます。</translation>
    </message>
    <message>
        <source>The token itself stays valid at Zendesk: end it there if nobody else uses it.</source>
        <translation>トークン自体はZendeskで有効なままです。ほかに使う人がいなければ、Zendeskで無効にしてください。</translation>
    </message>
    <message>
        <source>Drafts, column layout and copies of deleted webhooks stay on this computer. Nothing changes in the Zendesk account.</source>
        <translation>下書き、列の配置、削除したWebhookのコピーはこのコンピューターに残ります。Zendeskアカウントは何も変わりません。</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Remove “%1” from Grapnel?</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>「%1」をGrapnelから削除しますか？</translation>
    </message>
    <message>
        <source>The connection to “%1” works</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>「%1」への接続は正常です</translation>
    </message>
    <message>
        <source>The connection to “%1” does not work</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>「%1」に接続できません</translation>
    </message>
    <message>
        <source>Its credentials are no longer on this computer.</source>
        <translation>認証情報はこのコンピューターから削除されました。</translation>
    </message>
    <message>
        <source>Its credentials are no longer on this computer, but Zendesk did not revoke the token (%1). It ends by itself, or in Admin Center.</source>
        <extracomment>%1 is what went wrong</extracomment>
        <translation>認証情報はこのコンピューターから削除されましたが、Zendeskがトークンを取り消しませんでした（%1）。トークンは期限切れになるか、管理センターで無効にできます。</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Sign o&amp;ut</source>
        <translation>サインアウト(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>アカウントを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Shows the webhooks of an account</extracomment>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Remove it all the same</source>
        <extracomment>Removes an account although the keychain did not remove its entry</extracomment>
        <translation>それでも削除</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>アカウントはまだありません</translation>
    </message>
    <message>
        <source>Add a Zendesk account to see its webhooks here.</source>
        <translation>Zendeskアカウントを追加すると、Webhookがここに表示されます。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>grapnel::ActionButtons</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>grapnel::AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Send an answer</source>
        <translation>応答を送る</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>接続を閉じる</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>応答しない</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>名前: 値</translation>
    </message>
    <message>
        <source>&amp;Reaction</source>
        <translation>動作(&amp;R)</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>ステータス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>遅延(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>ヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>本文(&amp;B)</translation>
    </message>
    <message>
        <source>The status is a number from 200 to 599.</source>
        <translation>ステータスは200～599の数値です。</translation>
    </message>
    <message>
        <source>%1 The last right answer stays in force.</source>
        <translation>%1 最後の正しい応答が引き続き使われます。</translation>
    </message>
    <message>
        <source>Headers, line %1: write “Name: value”.</source>
        <translation>ヘッダー、%1行目: 「名前: 値」の形で書いてください。</translation>
    </message>
    <message>
        <source>Headers, line %1: this cannot be the name of a header.</source>
        <translation>ヘッダー、%1行目: ヘッダー名として使えません。</translation>
    </message>
    <message>
        <source>Headers, line %1: the value holds a control character.</source>
        <translation>ヘッダー、%1行目: 値に制御文字が含まれています。</translation>
    </message>
    <message>
        <source>Headers, line %1: the inbox writes this header itself.</source>
        <translation>ヘッダー、%1行目: このヘッダーは受信箱が自動で書き込みます。</translation>
    </message>
</context>
<context>
    <name>grapnel::ApiClient</name>
    <message>
        <source>Nothing was sent: plain http would show the credentials to everyone on the way.</source>
        <translation>何も送信していません: 暗号化されないhttpでは、途中で誰でも認証情報を読み取れます。</translation>
    </message>
    <message>
        <source>Nothing was sent: the base URL of the account cannot be used.</source>
        <translation>何も送信していません: アカウントのベースURLを使用できません。</translation>
    </message>
    <message>
        <source>Nothing was sent: the credentials contain a line break or another control character.</source>
        <translation>何も送信していません: 認証情報に改行などの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>Nothing was sent: this is not an id.</source>
        <translation>何も送信していません: これはIDではありません。</translation>
    </message>
    <message>
        <source>Nothing was sent: this account is set to read only.</source>
        <translation>何も送信していません: このアカウントは読み取り専用に設定されています。</translation>
    </message>
</context>
<context>
    <name>grapnel::Application</name>
    <message>
        <source>Waiting for the keychain</source>
        <translation>キーチェーンを待っています</translation>
    </message>
    <message>
        <source>It holds the password of the proxy. It may ask you to unlock it.</source>
        <translation>プロキシのパスワードが保存されています。ロックの解除を求められることがあります。</translation>
    </message>
    <message>
        <source>The keychain did not take the renewed sign-in of “%1”</source>
        <extracomment>%1 is an account</extracomment>
        <translation>「%1」の更新されたサインインをキーチェーンに保存できませんでした</translation>
    </message>
    <message>
        <source>It is used until Grapnel ends. After that you will have to sign in again.</source>
        <translation>Grapnelの終了まで使われます。その後はサインインし直す必要があります。</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>Some windows are open</source>
        <translation>開いているウィンドウがあります</translation>
    </message>
    <message>
        <source>The main window changes its language when they are closed and nothing is under way.</source>
        <translation>それらを閉じ、処理中のものがなくなると、メインウィンドウの言語が切り替わります。</translation>
    </message>
    <message>
        <source>The sample data cannot be shown. Start Grapnel again; if that does not help, install it anew. (%1)</source>
        <extracomment>%1 is what the system says, mostly in English</extracomment>
        <translation>サンプルデータを表示できません。Grapnelを再起動し、それでも解決しない場合は再インストールしてください。(%1)</translation>
    </message>
</context>
<context>
    <name>grapnel::AuthenticationForm</name>
    <message>
        <source>&amp;Keep stored credential</source>
        <translation>保存済みの認証情報を維持(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;place credential</source>
        <translation>認証情報を置き換え(&amp;P)</translation>
    </message>
    <message>
        <source>Rem&amp;ove credential</source>
        <translation>認証情報を削除(&amp;O)</translation>
    </message>
    <message>
        <source>U&amp;sername</source>
        <translation>ユーザー名(&amp;S)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Heade&amp;r name</source>
        <translation>ヘッダー名(&amp;R)</translation>
    </message>
    <message>
        <source>Header va&amp;lue</source>
        <translation>ヘッダー値(&amp;L)</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>ヘッダー名</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>ヘッダー値</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic認証</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>ベアラートークン</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1. The credential is stored at Zendesk and cannot be read back.</source>
        <translation>%1。認証情報はZendeskに保存されており、読み出せません。</translation>
    </message>
    <message>
        <source>Zendesk will call the endpoint without signing in. The stored credential cannot be brought back.</source>
        <translation>Zendeskは認証なしでエンドポイントを呼び出します。保存済みの認証情報は元に戻せません。</translation>
    </message>
</context>
<context>
    <name>grapnel::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>grapnel::BodyCopyButton</name>
    <message>
        <source>Copy body</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピー中…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>grapnel::BrowserSignIn</name>
    <message>
        <source>Nothing was opened: the base URL of the account cannot be used.</source>
        <translation>何も開いていません: アカウントのベースURLを使用できません。</translation>
    </message>
</context>
<context>
    <name>grapnel::CandidatesPage</name>
    <message>
        <source>&amp;This is it</source>
        <translation>これです(&amp;T)</translation>
    </message>
    <message>
        <source>Webhooks that may be it</source>
        <translation>該当する可能性のあるWebhook</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Zendesk did not answer, and looking did not tell whether the webhook was created. Sending again may make a second one.</source>
        <translation>Zendeskの応答がなく、確認してもWebhookが作成されたか分かりませんでした。再送信すると2つ目ができる可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>Zendesk did not answer. %n webhook(s) that were found may be the new one. Sending again may make a second one.</source>
        <translation>
            <numerusform>Zendeskの応答がありませんでした。見つかった%n件のWebhookが新しいものかもしれません。再送信すると2つ目ができる可能性があります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::CertificateField</name>
    <message>
        <source>Further certificate authorities</source>
        <translation>追加の認証局</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>証明書ファイルを選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <extracomment>Filter of a file dialog; keep the parentheses and what is in them</extracomment>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>grapnel::ChangesTable</name>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>Stands for a field that is empty</extracomment>
        <translation>（なし）</translation>
    </message>
</context>
<context>
    <name>grapnel::Chip</name>
    <message>
        <source>Remove filter %1</source>
        <extracomment>%1 is a filter that is in force, for example &quot;Status: Active&quot;</extracomment>
        <translation>フィルター%1を解除</translation>
    </message>
</context>
<context>
    <name>grapnel::ClipboardNotice</name>
    <message>
        <source>Clear now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>Take the secret off the clipboard</source>
        <translation>クリップボードからシークレットを消去</translation>
    </message>
    <message numerus="yes">
        <source>Secret on the clipboard for %n s</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>クリップボードにシークレット、あと%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret on the clipboard</source>
        <translation>クリップボードにシークレットあり</translation>
    </message>
</context>
<context>
    <name>grapnel::CloneWindow</name>
    <message>
        <source>Clone webhook – %1</source>
        <extracomment>Title of a window; %1 is the webhook&apos;s name</extracomment>
        <translation>Webhookのクローン – %1</translation>
    </message>
    <message>
        <source>Clone webhook</source>
        <translation>Webhookをクローン</translation>
    </message>
    <message>
        <source>Cloning…</source>
        <translation>クローン中…</translation>
    </message>
    <message>
        <source>Zendesk did not answer. Finding out what it did…</source>
        <translation>Zendeskの応答がありませんでした。結果を確認中…</translation>
    </message>
    <message>
        <source>Cloned. Reading the copy…</source>
        <translation>クローンしました。コピーを読み取り中…</translation>
    </message>
    <message>
        <source>The copy was deleted</source>
        <translation>コピーを削除しました</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Another webhook has this name. Zendesk allows it, but they are easily mixed up.</source>
        <translation>同じ名前のWebhookがあります。Zendeskでは許可されていますが、混同しやすくなります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Delete copy</source>
        <translation>コピーを削除</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>非アクティブ化</translation>
    </message>
    <message>
        <source>It is called %1 and is active: it is called from now on.</source>
        <translation>名前は%1、アクティブです: 今から呼び出されます。</translation>
    </message>
    <message>
        <source>It is called %1 and is inactive.</source>
        <translation>名前は%1、非アクティブです。</translation>
    </message>
    <message>
        <source>The copy is there, but not as you wished</source>
        <translation>コピーはできましたが、希望どおりではありません</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>&amp;Clone again</source>
        <translation>もう一度クローン(&amp;C)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Exact clone (keeps stored credentials)</source>
        <translation>完全なクローン（保存済みの認証情報を維持）(&amp;E)</translation>
    </message>
    <message>
        <source>New webhook &amp;from this one</source>
        <translation>これを基に新規Webhook(&amp;F)</translation>
    </message>
    <message>
        <source>Not possible: an app made this webhook, and Zendesk refuses to clone it.</source>
        <translation>できません: このWebhookはアプリが作成したもので、Zendeskがクローンを拒否します。</translation>
    </message>
    <message>
        <source>Zendesk copies it with its credential. For a moment the copy is live as the original is; then it gets the name and status below.</source>
        <translation>Zendeskが認証情報ごとコピーします。コピーは少しの間、元のWebhookと同じ状態で動作し、その後、下の名前とステータスになります。</translation>
    </message>
    <message>
        <source>Opens the form filled in from this webhook. Credentials are typed again.</source>
        <translation>このWebhookの内容を入力したフォームを開きます。認証情報は入力し直します。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start inactive</source>
        <translation>非アクティブで開始(&amp;S)</translation>
    </message>
    <message>
        <source>No copy was found at Zendesk: try again.</source>
        <translation>Zendeskにコピーが見つかりません: もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>grapnel::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>grapnel::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Command, account or webhook</source>
        <translation>コマンド、アカウント、Webhook</translation>
    </message>
    <message>
        <source>Search commands, accounts and webhooks</source>
        <translation>コマンド、アカウント、Webhookを検索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>Enter shows the webhook, Ctrl+Enter edits it.</source>
        <translation>Enterで表示、Ctrl+Enterで編集します。</translation>
    </message>
    <message>
        <source>Enter runs, Up and Down choose, Esc closes.</source>
        <translation>Enterで実行、上下キーで選択、Escで閉じます。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>一致するものがありません。</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>今はできません。</translation>
    </message>
</context>
<context>
    <name>grapnel::ConflictPage</name>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Keep all of &amp;theirs</source>
        <translation>すべて相手の値を維持(&amp;T)</translation>
    </message>
    <message>
        <source>Keep all of &amp;mine</source>
        <translation>すべて自分の値を維持(&amp;M)</translation>
    </message>
    <message>
        <source>Somebody else has changed this webhook since you opened it, in fields that you left alone. Their changes stay; nothing has been sent yet.</source>
        <translation>あなたが開いた後に、ほかの誰かがこのWebhookの、あなたが変更していない項目を変更しました。その変更は維持されます。まだ何も送信していません。</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed this webhook since you opened it. Choose which value to keep in %n field(s) that you both changed; nothing has been sent yet.</source>
        <translation>
            <numerusform>あなたが開いた後に、ほかの誰かがこのWebhookを変更しました。双方が変更した%n個の項目で、維持する値を選んでください。まだ何も送信していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>One of three values to choose from: what somebody else has saved meanwhile</extracomment>
        <translation>相手</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>One of three values to choose from: what the user has typed</extracomment>
        <translation>自分</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>One of three values to choose from: what it was before both changes</extracomment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Also changed by somebody else; stays as it is:</source>
        <translation>ほかの誰かも変更しました。そのまま維持されます:</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Fields that both changed</source>
        <translation>双方が変更したフィールド</translation>
    </message>
</context>
<context>
    <name>grapnel::ConnectionEditor</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <translation>トリガまたは自動化</translation>
    </message>
    <message>
        <source>Zendesk events</source>
        <translation>Zendeskイベント</translation>
    </message>
    <message>
        <source>Zendesk fixes the connection when a webhook is created.</source>
        <translation>接続はWebhookの作成時にZendeskで固定されます。</translation>
    </message>
    <message>
        <source>New webhook &amp;from this one</source>
        <translation>これを基に新規Webhook(&amp;F)</translation>
    </message>
</context>
<context>
    <name>grapnel::ConnectionTest</name>
    <message>
        <source>The server answered as to somebody who is not signed in.</source>
        <translation>サーバーは、サインインしていない人への応答を返しました。</translation>
    </message>
</context>
<context>
    <name>grapnel::ConnectionView</name>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
</context>
<context>
    <name>grapnel::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>grapnel::CreateWindow</name>
    <message>
        <source>New webhook</source>
        <translation>新規Webhook</translation>
    </message>
    <message>
        <source>Create webhook</source>
        <translation>Webhookを作成</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>We&amp;bhook</source>
        <translation>Webhook(&amp;B)</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>&amp;Create again</source>
        <translation>もう一度作成(&amp;C)</translation>
    </message>
</context>
<context>
    <name>grapnel::DeleteWindow</name>
    <message>
        <source>Delete webhook</source>
        <translation>Webhookを削除</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Delete without a copy</source>
        <translation>コピーなしで削除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除しました</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) not deleted</source>
        <translation>
            <numerusform>%n件のWebhookは削除されませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped before their turn.</source>
        <translation>順番が来る前に中止されました。</translation>
    </message>
    <message>
        <source>The copy could not be saved, so nothing was deleted</source>
        <translation>コピーを保存できなかったため、何も削除していません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhook(s)?</source>
        <translation>
            <numerusform>%n件のWebhookを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Zendesk stops calling the endpoint at once. Neither the id nor the signing secret can be brought back: a webhook made anew has others.</source>
        <translation>Zendeskはすぐにエンドポイントの呼び出しをやめます。IDも署名シークレットも元に戻せません。作り直したWebhookでは別のものになります。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Webhooks to delete</source>
        <translation>削除するWebhook</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Type the number of webhooks to confirm</source>
        <translation>確認のためWebhookの数を入力(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Type the name to confirm</source>
        <translation>確認のため名前を入力(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save a copy first</source>
        <translation>先にコピーを保存(&amp;S)</translation>
    </message>
    <message>
        <source>A JSON file without credentials and secrets</source>
        <translation>認証情報とシークレットを含まないJSONファイル</translation>
    </message>
</context>
<context>
    <name>grapnel::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>grapnel::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details pane</source>
        <translation>詳細ペイン</translation>
    </message>
</context>
<context>
    <name>grapnel::DetailsHeader</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>Made by an app</source>
        <extracomment>Badge of a webhook that an app from the marketplace made</extracomment>
        <translation>アプリが作成</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>ステータス不明</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 is &quot;Active&quot; or &quot;Inactive&quot;</extracomment>
        <translation>ステータス: %1</translation>
    </message>
</context>
<context>
    <name>grapnel::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No webhook selected</source>
        <translation>Webhookが選択されていません</translation>
    </message>
    <message>
        <source>Select one in the list to see everything about it.</source>
        <translation>一覧から1つ選択すると、すべての情報が表示されます。</translation>
    </message>
    <message>
        <source>Reading the webhook…</source>
        <translation>Webhookを読み取り中…</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) selected</source>
        <translation>
            <numerusform>%n件のWebhookを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see everything about it.</source>
        <translation>1つだけ選択すると、すべての情報が表示されます。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The webhook could not be read.</source>
        <translation>Webhookを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
</context>
<context>
    <name>grapnel::EditWindow</name>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Review chan&amp;ges…</source>
        <translation>変更を確認(&amp;G)…</translation>
    </message>
    <message>
        <source>Replace &amp;whole webhook (PUT)…</source>
        <translation>Webhook全体を置き換え（PUT）(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;New webhook from this one</source>
        <translation>これを基に新規Webhook(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>We&amp;bhook</source>
        <translation>Webhook(&amp;B)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>保存するものがありません</translation>
    </message>
    <message>
        <source>Zendesk has all of this already.</source>
        <translation>すべてZendeskに反映済みです。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存していません</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Reading the webhook…</source>
        <translation>Webhookを読み取り中…</translation>
    </message>
    <message>
        <source>The form shows what the list has. It is read again before anything is saved.</source>
        <translation>フォームには一覧の内容が表示されています。保存の前に読み取り直します。</translation>
    </message>
    <message>
        <source>Edit webhook – %1</source>
        <extracomment>Title of a window; %1 is the webhook&apos;s name</extracomment>
        <translation>Webhookの編集 – %1</translation>
    </message>
    <message>
        <source>Replace whole webhook</source>
        <translation>Webhook全体を置き換え</translation>
    </message>
    <message>
        <source>Not known whether it was saved</source>
        <translation>保存されたかどうか不明です</translation>
    </message>
    <message>
        <source>Zendesk did not answer, and looking did not tell. What you typed is still here; saving again is safe.</source>
        <translation>Zendeskの応答がなく、確認しても分かりませんでした。入力内容は残っています。もう一度保存しても安全です。</translation>
    </message>
    <message>
        <source>New webhook from this one</source>
        <translation>これを基に新規Webhook</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>別の場所で削除済み</translation>
    </message>
    <message>
        <source>This webhook no longer exists at Zendesk. What you typed is still here.</source>
        <translation>このWebhookはZendeskにもうありません。入力内容は残っています。</translation>
    </message>
</context>
<context>
    <name>grapnel::EditingActions</name>
    <message>
        <source>&amp;New webhook…</source>
        <translation>新規Webhook(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>クローン(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>アクティブ化(&amp;A)</translation>
    </message>
    <message>
        <source>Deacti&amp;vate</source>
        <translation>非アクティブ化(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Made by an app: Zendesk refuses to clone it.</source>
        <translation>アプリが作成: Zendeskがクローンを拒否します。</translation>
    </message>
    <message>
        <source>Made by an app: Zendesk refuses to delete it. Uninstall the app instead.</source>
        <translation>アプリが作成: Zendeskが削除を拒否します。代わりにアプリをアンインストールしてください。</translation>
    </message>
</context>
<context>
    <name>grapnel::EditingController</name>
    <message>
        <source>“%1” was created</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>「%1」を作成しました</translation>
    </message>
    <message>
        <source>Zendesk did not answer, but the webhook is there.</source>
        <translation>Zendeskの応答はありませんでしたが、Webhookはできています。</translation>
    </message>
    <message>
        <source>“%1” was cloned and is active</source>
        <translation>「%1」をクローンしました（アクティブ）</translation>
    </message>
    <message>
        <source>“%1” was cloned and is inactive</source>
        <translation>「%1」をクローンしました（非アクティブ）</translation>
    </message>
    <message>
        <source>It has the stored credential of the original and a signing secret of its own.</source>
        <translation>元のWebhookの保存済み認証情報と、独自の署名シークレットを持っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) made by an app left out</source>
        <translation>
            <numerusform>アプリが作成した%n件のWebhookを除外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Zendesk refuses to delete them. Uninstall the app instead.</source>
        <translation>Zendeskが削除を拒否します。代わりにアプリをアンインストールしてください。</translation>
    </message>
    <message>
        <source>Deactivate webhook</source>
        <translation>Webhookを非アクティブ化</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>「%1」を非アクティブ化しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n webhook(s)?</source>
        <translation>
            <numerusform>%n件のWebhookを非アクティブ化しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a production account. Zendesk stops calling the endpoint until the webhook is activated again.</source>
        <translation>これは本番アカウントです。再びアクティブ化するまで、Zendeskはエンドポイントを呼び出しません。</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>非アクティブ化</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo changing “%1”</source>
        <translation>「%1」の変更を元に戻す(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo activating %n webhook(s)</source>
        <translation>
            <numerusform>%n件のWebhookのアクティブ化を元に戻す(&amp;U)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo deactivating %n webhook(s)</source>
        <translation>
            <numerusform>%n件のWebhookの非アクティブ化を元に戻す(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open drafts</source>
        <translation>下書きを開く</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved draft(s) from last time</source>
        <translation>
            <numerusform>前回の未保存の下書きが%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks are still being changed</source>
        <translation>Webhookを変更中です</translation>
    </message>
    <message>
        <source>This stops after those under way.</source>
        <translation>処理中のものが終わると停止します。</translation>
    </message>
    <message>
        <source>It could not be read back; refresh the list to see it as Zendesk has it.</source>
        <translation>読み取り直せませんでした。Zendeskでの状態を見るには一覧を更新してください。</translation>
    </message>
    <message>
        <source>A credential was changed, so this cannot be undone.</source>
        <translation>認証情報が変更されたため、元に戻せません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“%1” was saved</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>「%1」を保存しました</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) deleted</source>
        <translation>
            <numerusform>%n件のWebhookを削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>A copy is in %1</source>
        <translation>コピーの保存先: %1</translation>
    </message>
    <message>
        <source>“%1” is as it was before</source>
        <translation>「%1」を元の状態に戻しました</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are as they were before</source>
        <translation>
            <numerusform>%n件のWebhookを元の状態に戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) not undone</source>
        <translation>
            <numerusform>%n件のWebhookを元に戻せませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Undoing %n change(s)</source>
        <translation>
            <numerusform>%n件の変更を元に戻しています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>grapnel::EditorFindBar</name>
    <message>
        <source>Find</source>
        <extracomment>Placeholder of a search field</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message numerus="yes">
        <source>More than %n matches</source>
        <translation>
            <numerusform>%n件を超える一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n件の一致</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the matches of a search is shown: &quot;2 of 5&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>grapnel::EditorWindow</name>
    <message>
        <source>Checking whether it has changed at Zendesk…</source>
        <translation>Zendeskで変更されていないか確認中…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Zendesk did not answer. Finding out what it did…</source>
        <translation>Zendeskの応答がありませんでした。結果を確認中…</translation>
    </message>
    <message>
        <source>Saved. Reading it back…</source>
        <translation>保存しました。読み取り直しています…</translation>
    </message>
    <message>
        <source>Zendesk refused what is marked below</source>
        <translation>Zendeskが下に示した箇所を拒否しました</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存していません。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>There is an unsaved draft of %1</source>
        <translation>%1の未保存の下書きがあります</translation>
    </message>
    <message>
        <source>Credentials were not kept and are to be typed again.</source>
        <translation>認証情報は保持されていないため、入力し直してください。</translation>
    </message>
    <message>
        <source>Save your changes before closing?</source>
        <translation>閉じる前に変更を保存しますか？</translation>
    </message>
    <message>
        <source>They are lost if you discard them.</source>
        <translation>破棄すると変更は失われます。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes from another page of the window to the form</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Request prev&amp;iew</source>
        <translation>リクエストのプレビュー(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still here: try again.</source>
        <translation>何も保存していません。入力内容は残っています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>テスト…</translation>
    </message>
</context>
<context>
    <name>grapnel::EnvironmentTag</name>
    <message>
        <source>DEMO</source>
        <extracomment>Word beside the account&apos;s name: sample data, nothing real</extracomment>
        <translation>デモ</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <extracomment>Word beside the account&apos;s name: what is done here has effect on real work</extracomment>
        <translation>本番</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>Word beside the account&apos;s name: an account for trying things out</extracomment>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>READ ONLY</source>
        <extracomment>Word beside the account&apos;s name: nothing may be changed in it</extracomment>
        <translation>読み取り専用</translation>
    </message>
</context>
<context>
    <name>grapnel::EventPicker</name>
    <message>
        <source>Search events, or type zen:event-type:…</source>
        <translation>イベントを検索、または直接入力: zen:event-type:…</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>イベントを検索</translation>
    </message>
    <message>
        <source>Selected onl&amp;y</source>
        <translation>選択分のみ(&amp;Y)</translation>
    </message>
    <message>
        <source>Add event type</source>
        <translation>イベントタイプを追加</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>選択したイベント</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n件選択</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole event type reads like zen:event-type:ticket.created</source>
        <translation>完全なイベントタイプは zen:event-type:ticket.created のような形です</translation>
    </message>
    <message>
        <source>Not in the list. Press Enter to add it.</source>
        <translation>一覧にありません。Enterで追加できます。</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>一致するイベントがありません</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>grapnel::EventTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a family of events: how many are chosen, and of how many</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 selected</source>
        <translation>%1、%3件中%2件を選択</translation>
    </message>
</context>
<context>
    <name>grapnel::FilterBar</name>
    <message>
        <source>Status filter</source>
        <translation>ステータスのフィルター</translation>
    </message>
    <message>
        <source>All</source>
        <comment>status filter</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status filter</comment>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status filter</comment>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <extracomment>Label of the status filter; the letter behind &amp; is its shortcut</extracomment>
        <translation>ステータス(&amp;S)</translation>
    </message>
    <message>
        <source>Search webhooks</source>
        <translation>Webhookを検索</translation>
    </message>
    <message>
        <source>Search all columns</source>
        <translation>すべての列を検索</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>名前を検索</translation>
    </message>
    <message>
        <source>Status: Active</source>
        <translation>ステータス: アクティブ</translation>
    </message>
    <message>
        <source>Status: Inactive</source>
        <translation>ステータス: 非アクティブ</translation>
    </message>
    <message>
        <source>Any column: %1</source>
        <extracomment>A filter in force; %1 is what was searched for, in quotation marks</extracomment>
        <translation>いずれかの列: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>A filter in force; %1 is what was searched for, in quotation marks</extracomment>
        <translation>名前: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>grapnel::FindBar</name>
    <message>
        <source>Find</source>
        <extracomment>Placeholder of a search field</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n件の一致</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the matches of a search is shown: &quot;2 of 5&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>grapnel::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>&amp;Notify when something long has finished in the background</source>
        <translation>バックグラウンドで長い処理が終わったら通知(&amp;N)</translation>
    </message>
    <message>
        <source>Open the last account</source>
        <translation>前回のアカウントを開く</translation>
    </message>
    <message>
        <source>Let me choose an account</source>
        <translation>アカウントを選択する</translation>
    </message>
    <message>
        <source>At the &amp;start</source>
        <translation>起動時(&amp;S)</translation>
    </message>
    <message>
        <source>An account that is named on the command line or in the environment is opened in any case.</source>
        <translation>コマンドラインまたは環境変数で指定されたアカウントは、常に開かれます。</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>A language of the program: that of the system</extracomment>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Holds at once. Windows in which something is under way keep theirs until they are closed.</source>
        <translation>すぐに反映されます。処理中のウィンドウは、閉じるまで元の言語のままです。</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification says what has ended and how many webhooks it was about, and names none of them.</source>
        <translation>デスクトップ通知には、終わった処理とWebhookの件数だけが表示され、Webhookの名前は表示されません。</translation>
    </message>
</context>
<context>
    <name>grapnel::HeaderEditor</name>
    <message>
        <source>Custom headers</source>
        <translation>カスタムヘッダー</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>ヘッダーを追加</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>ヘッダーを削除</translation>
    </message>
</context>
<context>
    <name>grapnel::HeaderTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the table of custom HTTP headers</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>grapnel::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>ヘルプのページ</translation>
    </message>
</context>
<context>
    <name>grapnel::HelpTools</name>
    <message>
        <source>Grapnel &amp;help</source>
        <translation>Grapnelのヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>新機能(&amp;W)</translation>
    </message>
    <message>
        <source>About Grapnel</source>
        <translation>Grapnelについて</translation>
    </message>
</context>
<context>
    <name>grapnel::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>検索結果</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s)</source>
        <translation>
            <numerusform>%nページで見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::HexTableModel</name>
    <message>
        <source>Offset</source>
        <extracomment>Column: where in the body a row of bytes begins</extracomment>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>grapnel::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Tests that you send appear here.</source>
        <translation>送信したテストがここに表示されます。</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>履歴を消去…</translation>
    </message>
    <message>
        <source>Nothing is kept when this window closes.</source>
        <translation>このウィンドウを閉じると何も残りません。</translation>
    </message>
    <message numerus="yes">
        <source>The last payload and the last %n test(s) are kept in %1, without credentials.</source>
        <translation>
            <numerusform>最後のペイロードと直近%n件のテストを、認証情報を除いて%1に保存します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>Forget the tests of this webhook?</source>
        <translation>このWebhookのテストを消去しますか？</translation>
    </message>
    <message>
        <source>Their requests and responses are deleted from this computer.</source>
        <translation>リクエストとレスポンスがこのコンピューターから削除されます。</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>A command: shows two answers side by side</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>Select two tests that were answered to see what differs</source>
        <translation>応答のあったテストを2つ選択すると相違を確認できます</translation>
    </message>
</context>
<context>
    <name>grapnel::HttpAttempt</name>
    <message>
        <source>No complete answer came in time.</source>
        <translation>時間内に完全な応答が届きませんでした。</translation>
    </message>
    <message>
        <source>No connection could be made in time.</source>
        <translation>時間内に接続できませんでした。</translation>
    </message>
    <message>
        <source>The answer is larger than %1.</source>
        <translation>応答が%1を超えています。</translation>
    </message>
</context>
<context>
    <name>grapnel::InboxTableModel</name>
    <message>
        <source>Not checked</source>
        <extracomment>Of the signature of a request</extracomment>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>Valid signature</source>
        <translation>有効な署名</translation>
    </message>
    <message>
        <source>Signature does not match</source>
        <translation>署名が不一致</translation>
    </message>
    <message>
        <source>Signed with the static test secret</source>
        <translation>固定のテスト用シークレットで署名</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>Unknown webhook</source>
        <translation>不明なWebhook</translation>
    </message>
    <message>
        <source>Secret not available</source>
        <translation>シークレットを利用できません</translation>
    </message>
    <message>
        <source>Not an HTTP request</source>
        <translation>HTTPリクエストではありません</translation>
    </message>
    <message>
        <source>%1 (too large, refused)</source>
        <translation>%1（大きすぎるため拒否）</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1（不完全）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Both are times: local time, then UTC</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%nバイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Of a URL</extracomment>
        <translation>パス</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
</context>
<context>
    <name>grapnel::InboxWindow</name>
    <message>
        <source>Local inbox</source>
        <translation>ローカル受信箱</translation>
    </message>
    <message>
        <source>Zendesk cannot reach this computer</source>
        <translation>Zendeskはこのコンピューターに到達できません</translation>
    </message>
    <message>
        <source>The URL works from here only. To receive from Zendesk, run a tunnel of your own to it and give the webhook the tunnel&apos;s address.</source>
        <translation>このURLはここからのみ使えます。Zendeskから受信するには、ご自身でこのURLへのトンネルを用意し、そのアドレスをWebhookに設定してください。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URLをコピー</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>Received requests</source>
        <translation>受信したリクエスト</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>リクエストはまだありません</translation>
    </message>
    <message>
        <source>&amp;Verify signatures</source>
        <translation>署名を検証(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Another program uses this port. Choose another one, or Any.</source>
        <translation>別のプログラムがこのポートを使用しています。別のポートか「自動」を選んでください。</translation>
    </message>
    <message>
        <source>You may not use this port. Choose one from 1024 up, or Any.</source>
        <translation>このポートは使用できません。1024以上のポートか「自動」を選んでください。</translation>
    </message>
    <message>
        <source>The inbox cannot listen</source>
        <translation>受信箱を待ち受け状態にできません</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n件のリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n older dropped</source>
        <extracomment>%1: &quot;500 requests&quot;</extracomment>
        <translation>
            <numerusform>%1、古い%n件を破棄</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>&amp;New webhook with this URL</source>
        <translation>このURLで新規Webhook(&amp;N)</translation>
    </message>
    <message>
        <source>The inbox is stopped</source>
        <translation>受信箱は停止しています</translation>
    </message>
    <message>
        <source>Nothing can come in until it listens.</source>
        <translation>待ち受けを始めるまで何も受信できません。</translation>
    </message>
    <message>
        <source>1. Create a webhook with this URL, or give it to one you have.
2. Use Test…, or do in Zendesk what it subscribes to.
3. Choose the request here to look into it.</source>
        <translation>1. このURLでWebhookを作成するか、既存のWebhookに設定します。
2. 「テスト…」を使うか、対象の操作をZendeskで行います。
3. ここでリクエストを選んで内容を確認します。</translation>
    </message>
</context>
<context>
    <name>grapnel::JsonPage</name>
    <message>
        <source>Copy JSON</source>
        <translation>JSONをコピー</translation>
    </message>
    <message>
        <source>Webhook as JSON</source>
        <translation>JSON形式のWebhook</translation>
    </message>
    <message>
        <source>Find in JSON</source>
        <translation>JSON内を検索</translation>
    </message>
    <message>
        <source>Find in JSON (%1)</source>
        <translation>JSON内を検索（%1）</translation>
    </message>
</context>
<context>
    <name>grapnel::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <extracomment>Value of a JSON object that can be unfolded: how many members it has</extracomment>
        <translation>
            <numerusform>%n個の項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <extracomment>Value of a JSON array that can be unfolded: how many elements it has</extracomment>
        <translation>
            <numerusform>%n個の要素</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a JSON member</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: value of a JSON member</extracomment>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>grapnel::ListBanner</name>
    <message>
        <source>The rows are from %1.</source>
        <extracomment>How old the rows are that stay after a failure; %1 is a time, or a date and time</extracomment>
        <translation>表示中の行は%1のものです。</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>再試行中…</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>%n秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests were sent in one minute; nothing is lost.</source>
        <translation>1分間のリクエストが多すぎました。失われたものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait.</source>
        <translation>
            <numerusform>%n件のリクエストが待機中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>サーバーが待機を求めています</translation>
    </message>
    <message numerus="yes">
        <source>Going on in %n s.</source>
        <translation>
            <numerusform>%n秒後に再開します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the answer could not be read</source>
        <translation>
            <numerusform>応答のうち%n箇所を読み取れませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be read is shown; the fields concerned are empty.</source>
        <translation>読み取れたものを表示しています。該当する項目は空です。</translation>
    </message>
</context>
<context>
    <name>grapnel::ListPlaceholder</name>
    <message>
        <source>Loading webhooks</source>
        <translation>Webhookを読み込み中</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>再試行中…</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>%n秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>No webhook matches</source>
        <translation>一致するWebhookがありません</translation>
    </message>
    <message>
        <source>All webhooks are loaded, and none of them matches the filters.</source>
        <translation>すべてのWebhookを読み込みましたが、フィルターに一致するものがありません。</translation>
    </message>
    <message>
        <source>The server looks for names only. Load all webhooks to search every column.</source>
        <translation>サーバーは名前のみを検索します。すべての列を検索するには、すべてのWebhookを読み込んでください。</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Webhookはまだありません</translation>
    </message>
    <message>
        <source>This account has no webhooks. Create the first one here, or refresh after creating one in Zendesk.</source>
        <translation>このアカウントにはWebhookがありません。ここで最初のWebhookを作成するか、Zendeskで作成してから更新してください。</translation>
    </message>
    <message>
        <source>Nothing is loaded</source>
        <translation>何も読み込まれていません</translation>
    </message>
    <message>
        <source>Loading was cancelled before the first webhooks came.</source>
        <translation>最初のWebhookが届く前に読み込みがキャンセルされました。</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>キーチェーンを待っています</translation>
    </message>
    <message>
        <source>It holds what this account is signed in with. It may be asking you to unlock it, perhaps in a window behind this one.</source>
        <translation>このアカウントのサインイン情報が保存されています。ロックの解除を求める画面が、このウィンドウの後ろに出ているかもしれません。</translation>
    </message>
    <message>
        <source>This account has no webhooks. Refresh after creating one in Zendesk.</source>
        <translation>このアカウントにはWebhookがありません。Zendeskで作成してから更新してください。</translation>
    </message>
</context>
<context>
    <name>grapnel::LoadAllWatch</name>
    <message>
        <source>Not all webhooks could be loaded</source>
        <translation>すべてのWebhookを読み込めませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) loaded</source>
        <translation>
            <numerusform>%n件のWebhookを読み込みました</numerusform>
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
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>Webhook(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>Grapnel – %1 – %2</source>
        <extracomment>Title of the main window; %1 is the account, %2 the word for its environment</extracomment>
        <translation>Grapnel – %1 – %2</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>アカウント(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>その他のコマンド</translation>
    </message>
    <message>
        <source>Switch to account %1</source>
        <extracomment>Command in the list of shortcuts; %1 is a number from 1 to 9</extracomment>
        <translation>アカウント%1に切り替え</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>grapnel::NetworkPage</name>
    <message>
        <source>s</source>
        <extracomment>Behind a number of seconds</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>&amp;Further certificate authorities</source>
        <translation>追加の認証局(&amp;F)</translation>
    </message>
    <message>
        <source>A PEM file with the authorities that your network signs with. They are trusted besides the system&apos;s; without it only the system&apos;s are.</source>
        <translation>ネットワークで署名に使う認証局のPEMファイルです。システムの認証局に加えて信頼されます。指定しない場合はシステムの認証局のみです。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>What creates or changes a webhook is repeated only when it is certain that nothing was done. When Zendesk says how long to wait, that counts.</source>
        <translation>Webhookを作成または変更する操作は、何も行われていないことが確実な場合のみ繰り返します。Zendeskが待ち時間を指定した場合は、それに従います。</translation>
    </message>
    <message>
        <source>Retries per operation</source>
        <translation>操作ごとの再試行</translation>
    </message>
    <message>
        <source>Until it is co&amp;nnected</source>
        <translation>接続まで(&amp;N)</translation>
    </message>
    <message>
        <source>Without any &amp;data</source>
        <translation>データが届かない時間(&amp;D)</translation>
    </message>
    <message>
        <source>A request as a who&amp;le</source>
        <translation>リクエスト全体(&amp;L)</translation>
    </message>
</context>
<context>
    <name>grapnel::OAuthCredentialSource</name>
    <message>
        <source>There is nothing to get a new access token with.</source>
        <translation>新しいアクセストークンを取得するための情報がありません。</translation>
    </message>
</context>
<context>
    <name>grapnel::OperationRetries</name>
    <message>
        <source>List</source>
        <extracomment>Operation of the API</extracomment>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Operation of the API</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Operation of the API</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Clone</source>
        <extracomment>Operation of the API</extracomment>
        <translation>クローン</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Operation of the API: replaces a webhook as a whole</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Patch</source>
        <extracomment>Operation of the API: changes parts of a webhook</extracomment>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Operation of the API</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Operation of the API</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Show secret</source>
        <extracomment>Operation of the API</extracomment>
        <translation>シークレットの表示</translation>
    </message>
    <message>
        <source>Reset secret</source>
        <extracomment>Operation of the API</extracomment>
        <translation>シークレットのリセット</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>An operation has the retries that hold for all</extracomment>
        <translation>既定</translation>
    </message>
    <message>
        <source>Own</source>
        <extracomment>An operation has retries of its own</extracomment>
        <translation>個別</translation>
    </message>
    <message>
        <source>Retries per operation</source>
        <translation>操作ごとの再試行</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Retries of %1</source>
        <extracomment>%1 is an operation of the API</extracomment>
        <translation>「%1」の再試行</translation>
    </message>
</context>
<context>
    <name>grapnel::OverviewPage</name>
    <message>
        <source>Not since it was created</source>
        <translation>作成後の更新なし</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>エンドポイントURL</translation>
    </message>
    <message>
        <source>Copy endpoint URL</source>
        <translation>エンドポイントURLをコピー</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>HTTP method</extracomment>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Request format</source>
        <translation>リクエスト形式</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>カスタムヘッダー</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Identifier of a webhook</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>IDをコピー</translation>
    </message>
</context>
<context>
    <name>grapnel::PageFooter</name>
    <message>
        <source>The next webhooks could not be loaded: %1. The rows above stay.</source>
        <extracomment>%1 says why, like &quot;No connection to the server&quot;</extracomment>
        <translation>続きのWebhookを読み込めませんでした: %1。上の行はそのままです。</translation>
    </message>
    <message>
        <source>Loading more webhooks…</source>
        <translation>続きのWebhookを読み込み中…</translation>
    </message>
</context>
<context>
    <name>grapnel::PaletteModel</name>
    <message>
        <source>not possible now</source>
        <extracomment>Of a command, for a screen reader</extracomment>
        <translation>今はできません</translation>
    </message>
</context>
<context>
    <name>grapnel::PaletteTool</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>Switch account</source>
        <extracomment>Row of the command palette: goes over to an account</extracomment>
        <translation>アカウントを切り替え</translation>
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
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Pa&amp;yload</source>
        <translation>ペイロード(&amp;Y)</translation>
    </message>
    <message>
        <source>Insert sample</source>
        <translation>サンプルを挿入</translation>
    </message>
    <message>
        <source>Replace the payload by a made-up one</source>
        <translation>ペイロードを架空のサンプルに置き換え</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Make compact</source>
        <translation>圧縮表記</translation>
    </message>
    <message>
        <source>Payload check</source>
        <translation>ペイロードの検査</translation>
    </message>
    <message>
        <source>Go to error</source>
        <translation>エラーへ移動</translation>
    </message>
    <message>
        <source>%1; Zendesk takes 256 KiB at most</source>
        <translation>%1、Zendeskの上限は256 KiBです</translation>
    </message>
    <message>
        <source>Empty: the request has no body</source>
        <translation>空: リクエストに本文がありません</translation>
    </message>
    <message>
        <source>No errors, %1</source>
        <extracomment>The payload can be read; %1 is its size</extracomment>
        <translation>エラーなし、%1</translation>
    </message>
</context>
<context>
    <name>grapnel::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>このセッションのみ保持</translation>
    </message>
    <message>
        <source>Save the rest</source>
        <translation>残りを保存</translation>
    </message>
    <message>
        <source>Why it cannot be saved</source>
        <translation>保存できない理由</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a page, %2 a sentence that says what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>Restore the defaults of the page “%1”?</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>ページ「%1」を既定値に戻しますか？</translation>
    </message>
    <message>
        <source>Nothing changes until you save.</source>
        <translation>保存するまで何も変わりません。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>The keychain is locked, or refused access.</source>
        <translation>キーチェーンがロックされているか、アクセスを拒否しました。</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached.</source>
        <translation>利用できるキーチェーンがありません。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>キーチェーンが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>キーチェーンでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not stored</source>
        <translation>プロキシのパスワードを保存できませんでした</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not removed</source>
        <translation>プロキシのパスワードを削除できませんでした</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The password is never put into a file.</source>
        <translation>まだ何も保存していません。パスワードがファイルに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>まだ何も保存していません。</translation>
    </message>
    <message>
        <source>The preferences could not be written</source>
        <translation>設定を書き込めませんでした</translation>
    </message>
    <message>
        <source>They hold until the program ends. Check that the folder of the settings can be written to, and save again.</source>
        <translation>設定はプログラムの終了まで有効です。設定フォルダーに書き込めることを確認して、もう一度保存してください。</translation>
    </message>
</context>
<context>
    <name>grapnel::ProxyForm</name>
    <message>
        <source>As the system is set up</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>次のプロキシ</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>Addresses of this computer are reached without a proxy in any case.</source>
        <translation>このコンピューターのアドレスへは、常にプロキシなしで接続します。</translation>
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
        <translation>ホスト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Empty if the proxy asks for no login.</source>
        <translation>プロキシにログインが不要なら空欄にします。</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>ポート(&amp;R)</translation>
    </message>
    <message>
        <source>Keep stored password</source>
        <translation>保存済みパスワードを維持</translation>
    </message>
    <message>
        <source>Replace password</source>
        <translation>パスワードを置き換え</translation>
    </message>
    <message>
        <source>Remove password</source>
        <translation>パスワードを削除</translation>
    </message>
    <message>
        <source>Stored password</source>
        <translation>保存済みパスワード</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>It is kept in the keychain of the system, never in a file.</source>
        <translation>システムのキーチェーンに保存され、ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host.</source>
        <translation>プロキシのホストを入力してください。</translation>
    </message>
    <message>
        <source>Enter a host name or address only, without “http://” and port.</source>
        <translation>ホスト名またはアドレスのみを入力してください。「http://」とポートは不要です。</translation>
    </message>
    <message>
        <source>Enter the new password, or keep or remove the stored one.</source>
        <translation>新しいパスワードを入力するか、保存済みのものを維持または削除してください。</translation>
    </message>
</context>
<context>
    <name>grapnel::RedirectPages</name>
    <message>
        <source>en</source>
        <extracomment>The code of your language, as in the lang attribute of HTML</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>サインインしました。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>サインインはキャンセルされました。</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>サインインに時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>This sign-in was used already.</source>
        <translation>このサインインは使用済みです。</translation>
    </message>
    <message>
        <source>This does not belong to the sign-in.</source>
        <translation>これはこのサインインのものではありません。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>ここには何もありません。</translation>
    </message>
    <message>
        <source>This is not what a browser sends after a sign-in.</source>
        <translation>これはサインイン後にブラウザが送るものではありません。</translation>
    </message>
    <message>
        <source>This page can be closed.</source>
        <translation>このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Grapnel says why. This page can be closed.</source>
        <translation>理由はGrapnelに表示されます。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Nothing of it was used. Begin again in Grapnel; this page can be closed.</source>
        <translation>内容は一切使われていません。Grapnelでやり直してください。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>It works once only, and nothing of this was used. This page can be closed.</source>
        <translation>一度しか使えないため、内容は一切使われていません。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Another page or program sent it, and not the sign-in that Grapnel began. Nothing of it was used.</source>
        <translation>Grapnelが始めたサインインではなく、別のページまたはプログラムが送りました。内容は一切使われていません。</translation>
    </message>
    <message>
        <source>Grapnel waits here for the browser to come back from signing in. Nothing of this was used.</source>
        <translation>Grapnelはここで、ブラウザがサインインから戻るのを待っています。この内容は一切使われていません。</translation>
    </message>
</context>
<context>
    <name>grapnel::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
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
        <translation>Webhook全体を置き換えますか？</translation>
    </message>
    <message>
        <source>Saving changes sends only what you changed. Replacing (PUT) sends everything that the form holds, and Zendesk drops what is not sent. A stored credential cannot be read back, so it is dropped unless you choose Replace credential and type it again.</source>
        <translation>「変更を保存」では変更した分のみを送ります。置き換え（PUT）ではフォームの内容をすべて送り、送られなかったものはZendeskで失われます。保存済みの認証情報は読み出せないため、「認証情報を置き換え」を選んで入力し直さない限り失われます。</translation>
    </message>
    <message>
        <source>Nothing is dropped this time: the form holds all that Zendesk has.</source>
        <translation>今回は何も失われません: フォームにはZendeskの内容がすべて入っています。</translation>
    </message>
    <message>
        <source>Zendesk will drop:</source>
        <translation>Zendeskで失われるもの:</translation>
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
        <translation>認証情報を表示(&amp;C)</translation>
    </message>
    <message>
        <source>Show credentials</source>
        <translation>認証情報を表示</translation>
    </message>
    <message>
        <source>What is masked here is masked in what is copied too.</source>
        <translation>ここで伏せられているものは、コピーしても伏せられます。</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogModel</name>
    <message>
        <source>Cancelled</source>
        <extracomment>Of a request</extracomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>到達不可</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続切断</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>信頼できない接続</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Of the target of a request</extracomment>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <extracomment>Of a request</extracomment>
        <translation>受付不可</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Of a request</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>Redirect not followed</source>
        <translation>リダイレクト（追跡なし）</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>使用できない応答</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds</extracomment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 (repeat)</source>
        <extracomment>The number of an attempt that repeats an earlier one</extracomment>
        <translation>%1（再試行）</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%nバイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Of a URL</extracomment>
        <translation>パス</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Of an answer of HTTP</extracomment>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエストID</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogTool</name>
    <message>
        <source>Request log…</source>
        <translation>リクエストログ…</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogView</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>リクエストIDをコピー</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogWindow</name>
    <message>
        <source>Request log</source>
        <translation>リクエストログ</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>リクエストを絞り込み</translation>
    </message>
    <message>
        <source>Filter by method, path, status or request id</source>
        <translation>メソッド、パス、ステータス、リクエストIDで絞り込み</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>&amp;Failures only</source>
        <translation>失敗のみ(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>追従(&amp;O)</translation>
    </message>
    <message>
        <source>Keep the newest request in sight</source>
        <translation>最新のリクエストを常に表示</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>リクエスト数</translation>
    </message>
    <message>
        <source>Copy request &amp;id</source>
        <translation>リクエストIDをコピー(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n件のリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Of requests</extracomment>
        <translation>
            <numerusform>失敗%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>Of requests: those that the filter lets through</extracomment>
        <translation>
            <numerusform>表示%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>リクエストはまだありません</translation>
    </message>
    <message>
        <source>Every request to Zendesk is listed here as it is answered, without credentials, bodies and search texts.</source>
        <translation>Zendeskへのリクエストは、応答があるとすべてここに記録されます。認証情報、本文、検索語は含まれません。</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>一致するリクエストがありません</translation>
    </message>
    <message>
        <source>The log has requests that the filter does not show.</source>
        <translation>ログには、フィルターで表示されていないリクエストがあります。</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestPreview</name>
    <message>
        <source>Request preview</source>
        <translation>リクエストのプレビュー</translation>
    </message>
    <message>
        <source>Credentials are shown as bullets and sent as typed.</source>
        <translation>認証情報は「•」で表示され、入力どおりに送信されます。</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to send.</source>
        <translation>変更がないため、送信するものはありません。</translation>
    </message>
    <message>
        <source>Only what you changed is sent. Everything else stays as it is at Zendesk.</source>
        <translation>変更した分のみを送信します。それ以外はZendeskでそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestView</name>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>リクエストが選択されていません</translation>
    </message>
    <message>
        <source>Its body, its headers and what its signature says are shown here.</source>
        <translation>本文、ヘッダー、署名の検証結果がここに表示されます。</translation>
    </message>
    <message>
        <source>Received request</source>
        <translation>受信したリクエスト</translation>
    </message>
    <message>
        <source>compressed with %1, shown as it came</source>
        <extracomment>%1 is the name of a compression: &quot;gzip&quot;</extracomment>
        <translation>%1で圧縮、受信したまま表示</translation>
    </message>
    <message>
        <source>not a request of HTTP, the first bytes are shown</source>
        <translation>HTTPリクエストではないため、先頭のバイトを表示</translation>
    </message>
    <message>
        <source>too large, refused</source>
        <translation>大きすぎるため拒否</translation>
    </message>
    <message>
        <source>incomplete: the connection ended before the end</source>
        <translation>不完全: 終わる前に接続が切れました</translation>
    </message>
</context>
<context>
    <name>grapnel::ResetWindow</name>
    <message>
        <source>Reset signing secret</source>
        <translation>署名シークレットをリセット</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>クリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Unclear whether the secret was reset: %1</source>
        <extracomment>%1 is what went wrong</extracomment>
        <translation>シークレットがリセットされたか不明です: %1</translation>
    </message>
    <message>
        <source>“Reveal secret” shows which one is valid now. Compare it with the receiver&apos;s before you reset again.</source>
        <translation>「シークレットを表示」で現在有効なものを確認できます。もう一度リセットする前に、受信側のものと比較してください。</translation>
    </message>
    <message>
        <source>stopped after it was sent</source>
        <translation>送信後に中止されました</translation>
    </message>
    <message>
        <source>&amp;Type the name to confirm</source>
        <translation>確認のため名前を入力(&amp;T)</translation>
    </message>
    <message>
        <source>Reset the signing secret of “%1”?</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>「%1」の署名シークレットをリセットしますか？</translation>
    </message>
    <message>
        <source>The old secret ends at once. %1 then takes every delivery for forged, and those that it refuses are lost, until it has the new secret.</source>
        <extracomment>%1 is the host that the webhook calls</extracomment>
        <translation>古いシークレットはすぐに無効になります。新しいシークレットを設定するまで、%1はすべての配信を偽造と見なし、拒否した配信は失われます。</translation>
    </message>
    <message>
        <source>Zendesk makes the new secret at the reset, so the receiver cannot have it before. Have someone ready to enter it there, or let the receiver skip the check for that time. The old secret cannot be brought back.</source>
        <translation>新しいシークレットはリセット時にZendeskが作成するため、受信側に事前に設定できません。すぐ入力できる担当者を用意するか、その間は受信側の検証を省いてください。古いシークレットは元に戻せません。</translation>
    </message>
    <message>
        <source>Enter it at the receiver now: deliveries are signed with it from here on.</source>
        <translation>今すぐ受信側に入力してください: これ以降の配信はこのシークレットで署名されます。</translation>
    </message>
    <message>
        <source>The signing secret was reset</source>
        <translation>署名シークレットをリセットしました</translation>
    </message>
    <message>
        <source>Reset secret</source>
        <translation>シークレットをリセット</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>シークレットをコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>リセット中…</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseBody</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>それでも表示</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>レスポンス本文</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>本文内を検索</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>本文のバイト列</translation>
    </message>
    <message>
        <source>Pretty</source>
        <extracomment>Ways to show a body: as a tree</extracomment>
        <translation>整形</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16進</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>前の部分</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>次の部分</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>行を折り返す</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Reading the body…</source>
        <translation>本文を読み取り中…</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>本文なし</translation>
    </message>
    <message>
        <source>The answer has headers only.</source>
        <translation>応答にはヘッダーしかありません。</translation>
    </message>
    <message>
        <source>A picture, %1</source>
        <translation>画像、%1</translation>
    </message>
    <message>
        <source>Pictures are not opened here. Save it, or look at its bytes in Hex.</source>
        <translation>画像はここでは開きません。保存するか、「16進」でバイト列を確認してください。</translation>
    </message>
    <message>
        <source>Not text, %1</source>
        <translation>テキスト以外、%1</translation>
    </message>
    <message>
        <source>Save it, or look at its bytes in Hex.</source>
        <translation>保存するか、「16進」でバイト列を確認してください。</translation>
    </message>
    <message>
        <source>A large body, %1</source>
        <translation>大きな本文、%1</translation>
    </message>
    <message>
        <source>Bodies of more than %1 are not shown by themselves. Save it, or show it as plain text, a part at a time.</source>
        <translation>%1を超える本文は自動では表示しません。保存するか、プレーンテキストで少しずつ表示してください。</translation>
    </message>
    <message>
        <source>Part %1 of %2.</source>
        <translation>%1/%2の部分。</translation>
    </message>
    <message>
        <source>Read as %1, because the bytes are not in the charset that the answer names.</source>
        <translation>バイト列が応答の示す文字セットと合わないため、%1として読み取りました。</translation>
    </message>
    <message>
        <source>Very long lines are broken here; Save… keeps the body as it came.</source>
        <translation>非常に長い行はここでは分割されます。「保存…」では届いたままの本文が保存されます。</translation>
    </message>
    <message>
        <source>Not well-formed JSON: %1 (line %2).</source>
        <translation>正しいJSONではありません: %1（%2行目）。</translation>
    </message>
    <message>
        <source>A tree is shown of up to %1.</source>
        <translation>ツリーで表示できるのは%1までです。</translation>
    </message>
    <message>
        <source>Body as a tree</source>
        <translation>本文のツリー</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy subtree</source>
        <translation>サブツリーをコピー</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>本文を保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>リクエスト本文</translation>
    </message>
    <message>
        <source>The request has headers only.</source>
        <translation>リクエストにはヘッダーしかありません。</translation>
    </message>
    <message>
        <source>Read as %1, because the bytes are not in the charset that the request names.</source>
        <translation>バイト列がリクエストの示す文字セットと合わないため、%1として読み取りました。</translation>
    </message>
    <message>
        <source>No tree of this XML: %1 (line %2).</source>
        <translation>このXMLのツリーは表示できません: %1（%2行目）。</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseComparison</name>
    <message>
        <source>Compare responses – %1</source>
        <extracomment>Title of a window; %1 is the name of a webhook</extracomment>
        <translation>レスポンスの比較 – %1</translation>
    </message>
    <message>
        <source>Earlier response</source>
        <translation>前のレスポンス</translation>
    </message>
    <message>
        <source>Later response</source>
        <translation>後のレスポンス</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The tool tip of a button; %1 is what it does, %2 its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>前の相違</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>次の相違</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>The bodies are too long to be compared</source>
        <translation>本文が長すぎて比較できません</translation>
    </message>
    <message>
        <source>Differences are marked where up to %1 lines differ. The responses still stand beside each other.</source>
        <translation>相違を示せるのは%1行の違いまでです。レスポンスは引き続き並べて表示されます。</translation>
    </message>
    <message>
        <source>Only the beginnings of the bodies are compared</source>
        <translation>本文の先頭のみを比較しています</translation>
    </message>
    <message>
        <source>The first %1 of each are shown.</source>
        <translation>それぞれ先頭の%1を表示しています。</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>相違なし</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n件の相違</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>相違%1/%2</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseHeaders</name>
    <message>
        <source>Copy all headers</source>
        <translation>すべてのヘッダーをコピー</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>レスポンスヘッダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Copy header</source>
        <translation>ヘッダーをコピー</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>リクエストヘッダー</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponsePair</name>
    <message>
        <source>No answer from the destination</source>
        <translation>送信先からの応答なし</translation>
    </message>
    <message>
        <source>A picture, %1</source>
        <translation>画像、%1</translation>
    </message>
    <message>
        <source>Not text, %1</source>
        <translation>テキスト以外、%1</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseStatus</name>
    <message>
        <source>Response status</source>
        <translation>レスポンスステータス</translation>
    </message>
    <message>
        <source>%1 ms, measured here</source>
        <extracomment>How long an answer took; &quot;here&quot; is this computer</extracomment>
        <translation>%1 ms（ここで計測）</translation>
    </message>
    <message>
        <source>No answer from the destination</source>
        <translation>送信先からの応答なし</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Redirect, not followed</source>
        <translation>リダイレクト（追跡なし）</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>クライアントエラー</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>サーバーエラー</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseViewer</name>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURLとしてコピー</translation>
    </message>
    <message>
        <source>Copy as cURL with credentials</source>
        <translation>認証情報付きcURLとしてコピー</translation>
    </message>
    <message>
        <source>Zendesk sent the request, but the destination did not answer in time or could not be reached. Check the address and whether it can be reached from the internet.</source>
        <translation>Zendeskはリクエストを送信しましたが、送信先が時間内に応答しなかったか、到達できませんでした。アドレスと、インターネットから到達できるかを確認してください。</translation>
    </message>
    <message>
        <source>Zendesk says</source>
        <translation>Zendeskからのメッセージ</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>応答を待っています…</translation>
    </message>
    <message>
        <source>No response yet</source>
        <translation>レスポンスはまだありません</translation>
    </message>
    <message>
        <source>Send a test to see what the destination answers.</source>
        <translation>テストを送信すると、送信先の応答を確認できます。</translation>
    </message>
    <message>
        <source>What the destination answers appears here.</source>
        <translation>宛先の応答がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>grapnel::RetryForm</name>
    <message>
        <source>Try again after a failure</source>
        <translation>失敗後に再試行</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Abbreviation of seconds, behind a number</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Also when the connection fails</source>
        <translation>接続に失敗した場合も</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最長の待機</translation>
    </message>
    <message>
        <source>Each wait longer by</source>
        <extracomment>How many times longer each wait is than the one before</extracomment>
        <translation>待機時間の倍率</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>最初の待機</translation>
    </message>
    <message>
        <source>No new attempt after</source>
        <translation>再試行の打ち切り</translation>
    </message>
    <message>
        <source>The longest wait is shorter than the first.</source>
        <translation>最長の待機が最初の待機より短くなっています。</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>再試行しない</translation>
    </message>
    <message>
        <source>%1 s to %2 s, for %3 s</source>
        <extracomment>Waits between attempts, in seconds: from %1 to %2, no new attempt after %3</extracomment>
        <translation>%1～%2秒、%3秒間</translation>
    </message>
</context>
<context>
    <name>grapnel::ReviewPage</name>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>保存後</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Saving changes %n field(s). Everything else stays as it is at Zendesk.</source>
        <translation>
            <numerusform>保存すると%n個の項目が変更されます。それ以外はZendeskでそのまま残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::SampleMenu</name>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
</context>
<context>
    <name>grapnel::ScintillaEditor</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretActions</name>
    <message>
        <source>Reveal secret</source>
        <translation>シークレットを表示</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>シークレットを隠す</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>シークレットをコピー</translation>
    </message>
    <message>
        <source>Reset secret…</source>
        <translation>シークレットをリセット…</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>署名を検証…</translation>
    </message>
    <message>
        <source>Made by an app: its signing secret belongs to the app, and Zendesk refuses to show or reset it.</source>
        <translation>アプリが作成: 署名シークレットはアプリのもので、Zendeskが表示とリセットを拒否します。</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretChoice</name>
    <message>
        <source>Re&amp;place it</source>
        <translation>置き換える(&amp;P)</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretField</name>
    <message>
        <source>Signing secret</source>
        <translation>署名シークレット</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretPane</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Zendesk signs every delivery with this secret. A receiver that knows it can tell that a delivery is genuine and complete.</source>
        <translation>Zendeskはすべての配信をこのシークレットで署名します。受信側がこれを知っていれば、配信が本物で完全であることを確認できます。</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Known once the secret is read</source>
        <translation>シークレットの読み取り後に表示</translation>
    </message>
    <message>
        <source>HMAC with %1, in base64</source>
        <extracomment>%1 is the name of a hash function as the server gives it</extracomment>
        <translation>%1によるHMAC、base64</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>クリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Not read from Zendesk until you ask for it.</source>
        <translation>要求するまでZendeskから読み取りません。</translation>
    </message>
    <message>
        <source>Asking Zendesk for the secret…</source>
        <translation>Zendeskにシークレットを要求中…</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %n s</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>%n秒後に再び隠します</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret could not be read.</source>
        <translation>シークレットを読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>grapnel::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Abbreviation of seconds, behind a number</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>&amp;Clear a copied secret from the clipboard</source>
        <translation>コピーしたシークレットをクリップボードから消去(&amp;C)</translation>
    </message>
    <message>
        <source>Hide secrets when nobody is &amp;here</source>
        <translation>離席中はシークレットを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Abbreviation of minutes, behind a number</extracomment>
        <translation>分</translation>
    </message>
    <message>
        <source>Hide a &amp;revealed secret after</source>
        <translation>表示したシークレットを隠すまで(&amp;R)</translation>
    </message>
    <message>
        <source>It is hidden sooner when you go to another webhook or another window.</source>
        <translation>別のWebhookやウィンドウに移ると、それより早く隠されます。</translation>
    </message>
    <message>
        <source>Clear it &amp;after</source>
        <translation>消去まで(&amp;A)</translation>
    </message>
    <message>
        <source>Only if the clipboard still holds it. Without this, “Clear now” in the status bar and the end of the program clear it.</source>
        <translation>クリップボードに残っている場合のみ消去します。オフの場合は、ステータスバーの「今すぐ消去」とプログラムの終了時に消去されます。</translation>
    </message>
    <message>
        <source>Hide the&amp;m after</source>
        <translation>隠すまで(&amp;M)</translation>
    </message>
    <message>
        <source>Without a key or the mouse in these windows, what is revealed is hidden, what was copied is cleared and what was typed to check a signature is wiped. The windows stay.</source>
        <translation>これらのウィンドウでキーやマウスの操作がないと、表示したものは隠され、コピーしたものは消去され、署名の検証用に入力したものは消されます。ウィンドウはそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>grapnel::ShortcutModel</name>
    <message>
        <source>%1 types a character: it works only where nothing is typed, and no longer finds a name in the table.</source>
        <translation>%1は文字を入力するキーです: 入力中でないときのみ働き、表で名前を探すのには使えなくなります。</translation>
    </message>
    <message>
        <source>%1 is a key of text fields, which keep it for themselves while you are in one.</source>
        <translation>%1はテキスト欄のキーです。テキスト欄にいる間は、欄の操作に使われます。</translation>
    </message>
    <message>
        <source>Conflict with %1</source>
        <extracomment>Two commands have the same shortcut; %1 names the others</extracomment>
        <translation>%1と競合</translation>
    </message>
    <message>
        <source>Key of text fields</source>
        <translation>テキスト欄のキー</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>grapnel::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>コマンドまたはキーで絞り込み</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>ショートカットを絞り込み</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>No command and no key matches.</source>
        <translation>一致するコマンドもキーもありません。</translation>
    </message>
    <message>
        <source>C&amp;hange shortcuts…</source>
        <translation>ショートカットを変更(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>grapnel::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Second shortcut</source>
        <translation>第2ショートカット</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>Sec&amp;ond</source>
        <translation>第2(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>リセット(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>そちらから移す(&amp;T)</translation>
    </message>
    <message>
        <source>No command is chosen</source>
        <translation>コマンドが選択されていません</translation>
    </message>
    <message>
        <source>Works while the table of webhooks has the focus.</source>
        <translation>Webhookの表にフォーカスがある間に働きます。</translation>
    </message>
    <message>
        <source>Go into a field and press the keys.</source>
        <translation>欄に移ってキーを押してください。</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same shortcut.</source>
        <translation>「%1」と「%2」のショートカットが同じです。</translation>
    </message>
</context>
<context>
    <name>grapnel::SignInOffer</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>grapnel::SignInPanel</name>
    <message>
        <source>Allow Grapnel on the page that has opened there, then come back. Passwords are entered in the browser only.</source>
        <translation>開いたページでGrapnelを許可してから、ここに戻ってください。パスワードはブラウザでのみ入力します。</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>ブラウザをもう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Sign in at %1 in your browser</source>
        <extracomment>%1 is a host, for example example.zendesk.com</extracomment>
        <translation>ブラウザで%1にサインインしてください</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>ブラウザを開いています…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>残り%n秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::SignatureCheckWindow</name>
    <message>
        <source>Load the body</source>
        <translation>本文を読み込む</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>The file is too large for the body of a delivery</source>
        <translation>ファイルが配信の本文としては大きすぎます</translation>
    </message>
    <message>
        <source>Zendesk sends 256 KB at most.</source>
        <translation>Zendeskが送るのは最大256 KBです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Lnバイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), exactly as they came</source>
        <translation>
            <numerusform>%Lnバイト、受信したまま</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), exactly as they came; the start is shown</source>
        <translation>
            <numerusform>%Lnバイト、受信したまま（先頭を表示）</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret could not be read</source>
        <translation>シークレットを読み取れませんでした</translation>
    </message>
    <message>
        <source>Asking Zendesk for the secret…</source>
        <translation>Zendeskにシークレットを要求中…</translation>
    </message>
    <message>
        <source>The body is too large for a delivery</source>
        <translation>本文が配信としては大きすぎます</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <translation>署名を検証</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Code for the receiver</source>
        <translation>受信側のコード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Current secret of %1</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>%1の現在のシークレット</translation>
    </message>
    <message>
        <source>Typed secret</source>
        <translation>入力したシークレット</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>シークレット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Timestamp</source>
        <translation>タイムスタンプ(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ignature</source>
        <translation>署名(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>本文(&amp;B)</translation>
    </message>
    <message>
        <source>Line ends LF</source>
        <translation>改行LF</translation>
    </message>
    <message>
        <source>Line ends CR LF</source>
        <translation>改行CR LF</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>&amp;Edit as text</source>
        <translation>テキストとして編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Load from file…</source>
        <translation>ファイルから読み込む(&amp;L)…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>The body must be the raw bytes as they came: read it before anything parses it.</source>
        <translation>本文は届いたままの生のバイト列でなければなりません: 何かが解析する前に読み取ってください。</translation>
    </message>
</context>
<context>
    <name>grapnel::SignaturePanel</name>
    <message>
        <source>Tick Verify signatures to have it checked.</source>
        <translation>検証するには「署名を検証」にチェックを入れてください。</translation>
    </message>
    <message>
        <source>The request did not come whole: of a part of a body nothing can be said.</source>
        <translation>リクエストが最後まで届いていません: 本文の一部だけでは何も判断できません。</translation>
    </message>
    <message>
        <source>Zendesk signs every delivery. This one was sent by something else, or a tunnel or proxy took the header X-Zendesk-Webhook-Signature away.</source>
        <translation>Zendeskはすべての配信に署名します。これは別のものが送ったか、トンネルやプロキシがヘッダーX-Zendesk-Webhook-Signatureを取り除きました。</translation>
    </message>
    <message>
        <source>The request does not say in X-Zendesk-Webhook-Id which webhook sent it.</source>
        <translation>どのWebhookが送ったかがX-Zendesk-Webhook-Idに示されていません。</translation>
    </message>
    <message>
        <source>This account has no webhook of this id, so there is no secret to check it with.</source>
        <translation>このアカウントにこのIDのWebhookはないため、検証に使うシークレットがありません。</translation>
    </message>
    <message>
        <source>When checked</source>
        <extracomment>Label: how long before the check it was signed</extracomment>
        <translation>検証時点</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>署名を検証…</translation>
    </message>
</context>
<context>
    <name>grapnel::SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Server order, newest first</source>
        <translation>サーバーの順（新しい順）</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
</context>
<context>
    <name>grapnel::StatusBar</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Requests that the account has left this minute</source>
        <translation>この1分間にアカウントで使える残りのリクエスト数</translation>
    </message>
    <message>
        <source>API budget %1/%2</source>
        <translation>API残り%1/%2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>When the rows were read from the server; %1 is a time, or a date and time</extracomment>
        <translation>%1に更新</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln loaded</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>全%Ln件を読み込み済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, more available</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln件を読み込み済み、続きあり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln件選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, every column searched here</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln件一致（ここで全列を検索）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match so far, names searched by the server</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>現在%Ln件一致（サーバーで名前を検索）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, names searched by the server</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln件一致（サーバーで名前を検索）</numerusform>
        </translation>
    </message>
    <message>
        <source>Server order</source>
        <translation>サーバーの順</translation>
    </message>
    <message>
        <source>Sorted by %1 (server)</source>
        <extracomment>%1 is a column; the server put the rows into this order</extracomment>
        <translation>%1順（サーバー）</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>%1順</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>%1順、降順</translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation>Webhookを読み込み中…</translation>
    </message>
    <message>
        <source>Loading more webhooks…</source>
        <translation>続きのWebhookを読み込み中…</translation>
    </message>
    <message>
        <source>Loading all to sort by %1…</source>
        <extracomment>%1 is a column</extracomment>
        <translation>%1順に並べるため、すべて読み込み中…</translation>
    </message>
    <message>
        <source>Loading all webhooks…</source>
        <translation>すべてのWebhookを読み込み中…</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
</context>
<context>
    <name>grapnel::StatusCommand</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Activating %n webhook(s)</source>
        <translation>
            <numerusform>%n件のWebhookをアクティブ化中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating %n webhook(s)</source>
        <translation>
            <numerusform>%n件のWebhookを非アクティブ化中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>“%1” is active</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>「%1」はアクティブです</translation>
    </message>
    <message>
        <source>“%1” is inactive</source>
        <translation>「%1」は非アクティブです</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) activated</source>
        <translation>
            <numerusform>%n件のWebhookをアクティブ化しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) deactivated</source>
        <translation>
            <numerusform>%n件のWebhookを非アクティブ化しました</numerusform>
        </translation>
    </message>
    <message>
        <source>No status was changed</source>
        <translation>ステータスは変更されていません</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n of them was deleted elsewhere.</source>
        <translation>
            <numerusform>うち%n件は別の場所で削除されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Already active.</source>
        <translation>すでにアクティブです。</translation>
    </message>
    <message>
        <source>Already inactive.</source>
        <translation>すでに非アクティブです。</translation>
    </message>
    <message numerus="yes">
        <source>%n not changed.</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%n件は変更されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>grapnel::StatusMenu</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>非アクティブ</translation>
    </message>
</context>
<context>
    <name>grapnel::TablePage</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>&amp;Load all webhooks at the start</source>
        <translation>起動時にすべてのWebhookを読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of the rows of a table</extracomment>
        <translation>狭い</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Height of the rows of a table</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of the rows of a table</extracomment>
        <translation>広い</translation>
    </message>
    <message>
        <source>Relative (3 days ago)</source>
        <translation>相対（3日前）</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>日時(&amp;D)</translation>
    </message>
    <message>
        <source>The tool tip shows both the local time and UTC.</source>
        <translation>ツールチップには現地時間とUTCの両方が表示されます。</translation>
    </message>
    <message>
        <source>&amp;Webhooks per request</source>
        <translation>リクエストあたりのWebhook数(&amp;W)</translation>
    </message>
    <message>
        <source>Fewer come faster over a slow line, more save requests. From the next start or account on.</source>
        <translation>少ないと低速回線でも早く届き、多いとリクエストを節約できます。次の起動またはアカウントから有効です。</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>行の高さ(&amp;H)</translation>
    </message>
    <message>
        <source>Search and sort then work on every column at once; an account with thousands of webhooks takes many requests. From the next start or account on.</source>
        <translation>検索と並べ替えがすぐにすべての列で使えます。Webhookが数千件あるアカウントでは多くのリクエストが必要です。次の起動またはアカウントから有効です。</translation>
    </message>
</context>
<context>
    <name>grapnel::TestForm</name>
    <message>
        <source>Reset endpoint URL to the stored value</source>
        <translation>エンドポイントURLを保存値に戻す</translation>
    </message>
    <message>
        <source>Endpoint &amp;URL</source>
        <translation>エンドポイントURL(&amp;U)</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>エンドポイントURL</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>メソッド(&amp;M)</translation>
    </message>
    <message>
        <source>Reset method to the stored value</source>
        <translation>メソッドを保存値に戻す</translation>
    </message>
    <message>
        <source>Request &amp;format</source>
        <translation>リクエスト形式(&amp;F)</translation>
    </message>
    <message>
        <source>Reset request format to the stored value</source>
        <translation>リクエスト形式を保存値に戻す</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>カスタムヘッダー</translation>
    </message>
</context>
<context>
    <name>grapnel::TestHistoryModel</name>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>The endpoint that a webhook was tested with did not answer</extracomment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Measured here, from sending the request to Zendesk to the end of its answer</source>
        <translation>Zendeskへのリクエスト送信から応答の完了まで、ここで計測した時間</translation>
    </message>
    <message>
        <source>Only the first 256 KiB are kept</source>
        <translation>先頭の256 KiBのみ保持されます</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <extracomment>How long a test took</extracomment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Of an answer, in bytes</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
</context>
<context>
    <name>grapnel::TestList</name>
    <message>
        <source>Webhooks to test</source>
        <translation>テストするWebhook</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Cancel this test</source>
        <translation>このテストをキャンセル</translation>
    </message>
</context>
<context>
    <name>grapnel::TestWindow</name>
    <message numerus="yes">
        <source>Test %n webhook(s)</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>
            <numerusform>%n件のWebhookをテスト</numerusform>
        </translation>
    </message>
    <message>
        <source>Test webhook – %1</source>
        <translation>Webhookのテスト – %1</translation>
    </message>
    <message>
        <source>The payload is not kept for next time</source>
        <translation>ペイロードは次回用に保存されません</translation>
    </message>
    <message>
        <source>It seems to hold a credential.</source>
        <translation>認証情報が含まれているようです。</translation>
    </message>
    <message>
        <source>The payload could not be kept for next time</source>
        <translation>ペイロードを次回用に保存できませんでした</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>「%1」は削除されました</translation>
    </message>
    <message>
        <source>It can no longer be tested. What came back before stays here until you close the window.</source>
        <translation>もうテストできません。これまでの応答は、ウィンドウを閉じるまでここに残ります。</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>実行される内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>テストを送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Back to the latest</source>
        <translation>最新に戻る</translation>
    </message>
    <message>
        <source>The history could not be deleted</source>
        <translation>履歴を削除できませんでした</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>The test could not be added to the history</source>
        <translation>テストを履歴に追加できませんでした</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message numerus="yes">
        <source>Zendesk takes 20 tests a minute. Sends in %n s</source>
        <translation>
            <numerusform>Zendeskが受け付けるテストは毎分20件です。%n秒後に送信します</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of several tests are over</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>An earlier test, %1</source>
        <extracomment>%1 is a date in words</extracomment>
        <translation>以前のテスト、%1</translation>
    </message>
    <message>
        <source>Only the first 256 KiB of its body were kept.</source>
        <translation>本文は先頭の256 KiBのみ保持されています。</translation>
    </message>
    <message>
        <source>Check the request, then send it</source>
        <translation>リクエストを確認してから送信してください</translation>
    </message>
    <message>
        <source>Credentials were left out of the history, so it may differ from the earlier one.</source>
        <translation>認証情報は履歴に含まれないため、以前のものと異なる場合があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) finished</source>
        <translation>
            <numerusform>%n件のテストが完了しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::TestingActions</name>
    <message>
        <source>&amp;Test…</source>
        <translation>テスト(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookActions</name>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>すべて読み込む</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>読み込みをキャンセル</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>見出し付きでコピー</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Copy endpoint URL</source>
        <translation>エンドポイントURLをコピー</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>IDをコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Ask the server for the list anew</source>
        <translation>サーバーから一覧を取得し直す</translation>
    </message>
    <message>
        <source>Load the rest of the list, so that search and sort work here on every column</source>
        <translation>一覧の残りを読み込み、すべての列でここで検索と並べ替えができるようにする</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookForm</name>
    <message>
        <source>Zendesk says: %1</source>
        <translation>Zendeskからのメッセージ: %1</translation>
    </message>
    <message>
        <source>Zendesk sends events by POST as JSON.</source>
        <translation>ZendeskはイベントをPOSTのJSONで送信します。</translation>
    </message>
    <message>
        <source>Called as %1</source>
        <translation>%1として呼び出されます</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>ステータス(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Endpoint URL</source>
        <translation>エンドポイントURL(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>メソッド(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;quest format</source>
        <translation>リクエスト形式(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>イベント(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Authentication</source>
        <translation>認証(&amp;A)</translation>
    </message>
    <message>
        <source>Custom &amp;headers</source>
        <translation>カスタムヘッダー(&amp;H)</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookList</name>
    <message>
        <source>The server&apos;s pages do not come to an end: it named the same page twice, or sent several pages with nothing new.</source>
        <translation>サーバーのページが終わりません: 同じページが2回示されたか、新しい内容のないページが複数送られました。</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookTableModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list that is too long for a tool tip</extracomment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tool tip: kind of authentication, and the name of its user or header</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Column: format of the request&apos;s body</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column: what makes the webhook run</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Column: when the webhook was changed last</extracomment>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: when the webhook was made</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>カスタムヘッダー</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookView</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookWording</name>
    <message>
        <source>Active</source>
        <extracomment>Status of a webhook</extracomment>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>Status of a webhook</extracomment>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>Form-encoded</source>
        <extracomment>Format of a request&apos;s body: application/x-www-form-urlencoded</extracomment>
        <translation>フォームエンコード</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>What the webhook is connected to: a Zendesk app made it</extracomment>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <extracomment>What the webhook is connected to: the business rules &quot;trigger&quot; and &quot;automation&quot; of Zendesk</extracomment>
        <translation>トリガまたは自動化</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <extracomment>What the webhook is connected to: so many event types of Zendesk</extracomment>
        <translation>
            <numerusform>%n件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Authentication of a webhook at its endpoint</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>Authentication of a webhook at its endpoint</extracomment>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Basic</source>
        <extracomment>Authentication of a webhook at its endpoint: HTTP Basic</extracomment>
        <translation>Basic認証</translation>
    </message>
    <message>
        <source>Bearer</source>
        <extracomment>Authentication of a webhook at its endpoint: a bearer token</extracomment>
        <translation>ベアラー</translation>
    </message>
</context>
<context>
    <name>grapnel::WelcomePage</name>
    <message>
        <source>Welcome to Grapnel</source>
        <translation>Grapnelへようこそ</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <extracomment>%1 is a list of names of environment variables</extracomment>
        <translation>不足しているもの: %1</translation>
    </message>
    <message>
        <source>The account: “example” for example.zendesk.com</source>
        <translation>アカウント: example.zendesk.comなら「example」</translation>
    </message>
    <message>
        <source>An OAuth access token</source>
        <translation>OAuthアクセストークン</translation>
    </message>
    <message>
        <source>Or, with an API token, the e-mail address of its owner</source>
        <translation>またはAPIトークンを使う場合、その所有者のメールアドレス</translation>
    </message>
    <message>
        <source>and the API token; Zendesk ends these on 30 April 2027</source>
        <translation>とAPIトークン（Zendeskでは2027年4月30日に終了）</translation>
    </message>
    <message>
        <source>Add your Zendesk account and sign in in the browser. Credentials are sent to that account only, and are kept in the system&apos;s keychain.</source>
        <translation>Zendeskアカウントを追加し、ブラウザでサインインしてください。認証情報はそのアカウントにのみ送られ、システムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>To use the environment&apos;s credentials, set these variables and start Grapnel again:</source>
        <translation>環境変数の認証情報を使うには、次の変数を設定してGrapnelを起動し直してください:</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Use the en&amp;vironment&apos;s credentials</source>
        <translation>環境変数の認証情報を使う(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>サンプルデータで試す(&amp;L)</translation>
    </message>
    <message>
        <source>The environment does not name an account completely.</source>
        <translation>環境変数のアカウント指定が不完全です。</translation>
    </message>
</context>
<context>
    <name>grapnel::XmlTreeModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column: name of an XML element or attribute</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
</TS>
