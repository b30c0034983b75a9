<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountText</name>
    <message>
        <source>Production</source>
        <extracomment>Kind of an account: what is done there has effect on real work</extracomment>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Kind of an account: for trying things out</extracomment>
        <translation>بيئة تجريبية</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Kind of an account: neither production nor sandbox</extracomment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>OAuth in the browser</source>
        <translation>‏OAuth في المتصفح</translation>
    </message>
    <message>
        <source>OAuth client credentials</source>
        <translation>بيانات اعتماد عميل OAuth</translation>
    </message>
    <message>
        <source>OAuth access token</source>
        <translation>رمز وصول OAuth</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>رمز API</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://example.zendesk.com.</source>
        <translation>أدخل عنوانًا كاملًا، مثل https://example.zendesk.com.</translation>
    </message>
    <message>
        <source>The address is to begin with https://.</source>
        <translation>يجب أن يبدأ العنوان بـ https://.</translation>
    </message>
    <message>
        <source>With http, the credentials could be read on their way. Use https; http is taken for this computer only (127.0.0.1).</source>
        <translation>مع http يمكن قراءة بيانات الاعتماد في الطريق. استخدم https؛ لا يُقبل http إلا لهذا الكمبيوتر (127.0.0.1).</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address. They are entered below.</source>
        <translation>لا تضع اسم المستخدم وكلمة المرور في العنوان. يُدخلان أدناه.</translation>
    </message>
    <message>
        <source>Use OAuth in the browser instead: it needs an OAuth client, which an administrator makes in Admin Center.</source>
        <translation>استخدم OAuth في المتصفح بدلًا من ذلك: يتطلب عميل OAuth ينشئه أحد المسؤولين في مركز الإدارة.</translation>
    </message>
    <message>
        <source>API tokens ended on %1. %2</source>
        <extracomment>%1 is a date, %2 what to do</extracomment>
        <translation>انتهى العمل برموز API في %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>API tokens end on %1, in %n day(s), and no new ones can be made. %2</source>
        <extracomment>%1 is a date, %2 what to do</extracomment>
        <translation>
            <numerusform>ينتهي العمل برموز API في %1، أي اليوم، ولا يمكن إنشاء رموز جديدة. %2</numerusform>
            <numerusform>ينتهي العمل برموز API في %1، أي بعد يوم واحد، ولا يمكن إنشاء رموز جديدة. %2</numerusform>
            <numerusform>ينتهي العمل برموز API في %1، أي بعد يومين، ولا يمكن إنشاء رموز جديدة. %2</numerusform>
            <numerusform>ينتهي العمل برموز API في %1، أي بعد %Ln أيام، ولا يمكن إنشاء رموز جديدة. %2</numerusform>
            <numerusform>ينتهي العمل برموز API في %1، أي بعد %Ln يومًا، ولا يمكن إنشاء رموز جديدة. %2</numerusform>
            <numerusform>ينتهي العمل برموز API في %1، أي بعد %Ln يوم، ولا يمكن إنشاء رموز جديدة. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The unique identifier of an OAuth client of this account. An administrator makes one in Admin Center, Apps and integrations, APIs, OAuth clients: client kind “Public”, and the redirect URL below.</source>
        <translation>المعرّف الفريد لعميل OAuth في هذا الحساب. ينشئه أحد المسؤولين في مركز الإدارة: Apps and integrations، APIs، OAuth clients، بنوع العميل «Public» وبعنوان إعادة التوجيه أدناه.</translation>
    </message>
    <message>
        <source>The unique identifier of an OAuth client of the kind “Confidential”. An administrator makes one in Admin Center, Apps and integrations, APIs, OAuth clients; its secret is shown there once.</source>
        <translation>المعرّف الفريد لعميل OAuth من النوع «Confidential». ينشئه أحد المسؤولين في مركز الإدارة: Apps and integrations، APIs، OAuth clients؛ ويُعرض سره هناك مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>CodeEditorText</name>
    <message>
        <source>The editor cannot be loaded</source>
        <translation>لا يمكن تحميل المحرر</translation>
    </message>
    <message>
        <source>Requests and responses cannot be shown. Start Grapnel again; if that does not help, install it anew. (%1)</source>
        <extracomment>%1 is what the system says, mostly in English</extracomment>
        <translation>لا يمكن عرض الطلبات والاستجابات. أعد تشغيل Grapnel؛ وإن لم يُجدِ ذلك فأعد تثبيته. (%1)</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>administrator</source>
        <extracomment>A user&apos;s role at Zendesk</extracomment>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>agent</source>
        <extracomment>A user&apos;s role at Zendesk</extracomment>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>end user</source>
        <extracomment>A user&apos;s role at Zendesk</extracomment>
        <translation>مستخدم نهائي</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is what was tried (&quot;Webhooks&quot;), %2 what happened, %3 what to do</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Who is signed in could not be read</source>
        <translation>تعذرت معرفة من سجّل الدخول</translation>
    </message>
    <message>
        <source>Who is signed in could not be read: %1</source>
        <translation>تعذرت معرفة من سجّل الدخول: %1</translation>
    </message>
    <message>
        <source>Signed in as %1, role: %2</source>
        <extracomment>%1 is a person, %2 a role</extracomment>
        <translation>تم تسجيل الدخول باسم %1، الدور: %2</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2), role: %3</source>
        <extracomment>%1 is a person, %2 an e-mail address, %3 a role</extracomment>
        <translation>تم تسجيل الدخول باسم %1 (%2)، الدور: %3</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>ويب هوك</translation>
    </message>
    <message>
        <source>The webhooks can be read</source>
        <translation>يمكن قراءة الويب هوك</translation>
    </message>
    <message>
        <source>Missing scope: %1</source>
        <extracomment>%1 is one or more OAuth scopes</extracomment>
        <translation>النطاق الناقص: %1</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <extracomment>%1 is a list of OAuth scopes</extracomment>
        <translation>النطاقات: %1</translation>
    </message>
    <message numerus="yes">
        <source>Limit of the plan: %n request(s) a minute</source>
        <translation>
            <numerusform>حد الخطة: لا طلبات في الدقيقة</numerusform>
            <numerusform>حد الخطة: طلب واحد في الدقيقة</numerusform>
            <numerusform>حد الخطة: طلبان في الدقيقة</numerusform>
            <numerusform>حد الخطة: %Ln طلبات في الدقيقة</numerusform>
            <numerusform>حد الخطة: %Ln طلبًا في الدقيقة</numerusform>
            <numerusform>حد الخطة: %Ln طلب في الدقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit for webhooks: %n request(s) a minute</source>
        <translation>
            <numerusform>حد الويب هوك: لا طلبات في الدقيقة</numerusform>
            <numerusform>حد الويب هوك: طلب واحد في الدقيقة</numerusform>
            <numerusform>حد الويب هوك: طلبان في الدقيقة</numerusform>
            <numerusform>حد الويب هوك: %Ln طلبات في الدقيقة</numerusform>
            <numerusform>حد الويب هوك: %Ln طلبًا في الدقيقة</numerusform>
            <numerusform>حد الويب هوك: %Ln طلب في الدقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Sample data</source>
        <translation>بيانات نموذجية</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>%1 (built with %2)</source>
        <extracomment>Version of Qt; %1 runs, %2 is what the program was built with</extracomment>
        <translation>‏%1 (بُني باستخدام %2)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Encryption of connections</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>%1 is what to do, %2 an error message in quotation marks</extracomment>
        <translation>‏%1 السبب: %2</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is what to do, %2 the server&apos;s own words in quotation marks</extracomment>
        <translation>‏%1 يقول الخادم: %2</translation>
    </message>
    <message>
        <source>What is shown here stays, but may be out of date.</source>
        <translation>يبقى ما هو معروض هنا، لكنه قد يكون قديمًا.</translation>
    </message>
    <message>
        <source>What is shown comes from the list and may be out of date.</source>
        <translation>ما هو معروض مأخوذ من القائمة وقد يكون قديمًا.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The access token lacks a scope: %1</source>
        <extracomment>%1 is one or more OAuth scopes, for example webhooks:read</extracomment>
        <translation>ينقص رمز الوصول نطاق: %1</translation>
    </message>
    <message>
        <source>Zendesk lets this token in, but not for this. Sign in with a token that has the scope %1.</source>
        <translation>يقبل Zendesk هذا الرمز، لكن ليس لهذا الغرض. سجّل الدخول برمز له النطاق %1.</translation>
    </message>
    <message>
        <source>The limit of the trial account is reached</source>
        <translation>تم بلوغ حد الحساب التجريبي</translation>
    </message>
    <message>
        <source>A trial account can have 10 webhooks. Delete one that is not needed, or choose a plan.</source>
        <translation>يمكن أن يحتوي الحساب التجريبي على 10 ويب هوك. احذف واحدًا لا حاجة إليه، أو اختر خطة.</translation>
    </message>
    <message>
        <source>This webhook belongs to an app</source>
        <translation>هذا الويب هوك تابع لتطبيق</translation>
    </message>
    <message>
        <source>Zendesk does not allow this for a webhook that an app made. Change it in the app&apos;s settings, or uninstall the app.</source>
        <translation>لا يسمح Zendesk بذلك لويب هوك أنشأه تطبيق. غيّره في إعدادات التطبيق، أو ألغِ تثبيت التطبيق.</translation>
    </message>
    <message>
        <source>The request was blocked on its way</source>
        <translation>حُظر الطلب في الطريق</translation>
    </message>
    <message>
        <source>A protection in front of the server refused it. Ask the account&apos;s owner whether access is restricted by network address.</source>
        <translation>رفضته حماية أمام الخادم. اسأل مالك الحساب هل الوصول مقيّد بحسب عنوان الشبكة.</translation>
    </message>
    <message>
        <source>Your role does not allow this change</source>
        <translation>دورك لا يسمح بهذا التغيير</translation>
    </message>
    <message>
        <source>Your role does not allow reading webhooks</source>
        <translation>دورك لا يسمح بقراءة الويب هوك</translation>
    </message>
    <message>
        <source>Webhooks need an administrator, or a custom role with that permission. Ask an administrator of the account.</source>
        <translation>يتطلب الويب هوك مسؤولًا أو دورًا مخصصًا له هذا الإذن. اسأل أحد مسؤولي الحساب.</translation>
    </message>
    <message>
        <source>Zendesk may have made the change all the same. Refresh and look before you repeat it.</source>
        <translation>قد يكون Zendesk أجرى التغيير رغم ذلك. حدّث العرض وتحقق قبل أن تكرره.</translation>
    </message>
    <message>
        <source>Try again; if that does not help, check the network.</source>
        <translation>حاول مجددًا؛ وإن لم ينفع ذلك، فتحقق من الشبكة.</translation>
    </message>
    <message>
        <source>There are no webhooks at this address</source>
        <translation>لا يوجد ويب هوك على هذا العنوان</translation>
    </message>
    <message>
        <source>The account does not exist, or the address is not that of Zendesk&apos;s API. Check the subdomain.</source>
        <translation>الحساب غير موجود، أو العنوان ليس عنوان API لدى Zendesk. تحقق من النطاق الفرعي.</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>حُذف في مكان آخر</translation>
    </message>
    <message>
        <source>The server no longer knows this webhook: someone has deleted it. What is shown is its last known state.</source>
        <translation>لم يعد الخادم يعرف هذا الويب هوك: لقد حذفه شخص ما. المعروض هو آخر حالة معروفة له.</translation>
    </message>
    <message>
        <source>The server has a problem (%1)</source>
        <translation>لدى الخادم مشكلة (%1)</translation>
    </message>
    <message>
        <source>The fault is there, not here.</source>
        <translation>الخلل هناك، وليس هنا.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>لا يمكن قراءة الاستجابة</translation>
    </message>
    <message>
        <source>Something that is not the webhooks API may have answered. Check the address and the proxy.</source>
        <translation>ربما أجاب شيء آخر غير API الويب هوك. تحقق من العنوان ومن الخادم الوكيل.</translation>
    </message>
    <message>
        <source>The server does not accept the request</source>
        <translation>لا يقبل الخادم الطلب</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct what it names and try again.</source>
        <translation>لم يتغير شيء. صحّح ما يذكره وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Zendesk asks to wait. Try again in a minute.</source>
        <translation>يطلب Zendesk الانتظار. حاول مجددًا بعد دقيقة.</translation>
    </message>
    <message numerus="yes">
        <source>Zendesk asks to wait. Try again in %n second(s).</source>
        <translation>
            <numerusform>يطلب Zendesk الانتظار. حاول مجددًا الآن.</numerusform>
            <numerusform>يطلب Zendesk الانتظار. حاول مجددًا بعد ثانية واحدة.</numerusform>
            <numerusform>يطلب Zendesk الانتظار. حاول مجددًا بعد ثانيتين.</numerusform>
            <numerusform>يطلب Zendesk الانتظار. حاول مجددًا بعد %Ln ثوانٍ.</numerusform>
            <numerusform>يطلب Zendesk الانتظار. حاول مجددًا بعد %Ln ثانية.</numerusform>
            <numerusform>يطلب Zendesk الانتظار. حاول مجددًا بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before an answer came</source>
        <translation>أُوقف قبل وصول استجابة</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>لم يُجب الخادم في الوقت المحدد</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>لا يمكن الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the address.</source>
        <translation>تحقق من الشبكة والخادم الوكيل والعنوان.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete</source>
        <translation>انقطع الاتصال قبل اكتمال الاستجابة</translation>
    </message>
    <message>
        <source>The connection cannot be trusted</source>
        <translation>لا يمكن الوثوق بالاتصال</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the address, the date of this computer, and whether a proxy in between needs a certificate of its own.</source>
        <translation>لم تُرسل بيانات اعتماد. تحقق من العنوان ومن تاريخ هذا الكمبيوتر، ومما إذا كان خادم وكيل وسيط يحتاج إلى شهادة خاصة به.</translation>
    </message>
    <message>
        <source>The server refused the credentials</source>
        <translation>رفض الخادم بيانات الاعتماد</translation>
    </message>
    <message>
        <source>They are wrong, expired or revoked. Sign in again with valid ones.</source>
        <translation>إنها خاطئة أو منتهية الصلاحية أو ملغاة. سجّل الدخول مجددًا ببيانات صالحة.</translation>
    </message>
    <message>
        <source>It was changed elsewhere in the meantime</source>
        <translation>تغيّر في مكان آخر في هذه الأثناء</translation>
    </message>
    <message>
        <source>Nothing was changed. Refresh, look at what is new, then try again.</source>
        <translation>لم يتغير شيء. حدّث العرض، واطّلع على الجديد، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Too many requests this minute</source>
        <translation>طلبات كثيرة جدًا في هذه الدقيقة</translation>
    </message>
    <message>
        <source>The server refused the request (%1)</source>
        <translation>رفض الخادم الطلب (%1)</translation>
    </message>
    <message>
        <source>The server sends us to another address</source>
        <translation>يحيلنا الخادم إلى عنوان آخر</translation>
    </message>
    <message>
        <source>It was not followed, because credentials go to the account&apos;s own address only. Check the address of the account.</source>
        <translation>لم تُتّبع الإحالة، لأن بيانات الاعتماد لا تُرسل إلا إلى عنوان الحساب نفسه. تحقق من عنوان الحساب.</translation>
    </message>
    <message>
        <source>Nothing is loaded yet.</source>
        <translation>لم يُحمّل شيء بعد.</translation>
    </message>
    <message>
        <source>The signing secret was not read.</source>
        <translation>لم يُقرأ سر التوقيع.</translation>
    </message>
    <message>
        <source>Your role does not allow reading signing secrets</source>
        <translation>دورك لا يسمح بقراءة أسرار التوقيع</translation>
    </message>
    <message>
        <source>You are not signed in to this account</source>
        <translation>لم تسجّل الدخول إلى هذا الحساب</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>سجّل الدخول للمتابعة.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused</source>
        <translation>سلسلة المفاتيح مقفلة أو رفضت</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or sign in again for this session.</source>
        <translation>افتح قفل سلسلة المفاتيح وحاول مجددًا، أو سجّل الدخول من جديد لهذه الجلسة.</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached</source>
        <translation>لا توجد سلسلة مفاتيح يمكن الوصول إليها</translation>
    </message>
    <message>
        <source>Start the keychain and try again, or sign in again for this session.</source>
        <translation>شغّل سلسلة المفاتيح وحاول مجددًا، أو سجّل الدخول من جديد لهذه الجلسة.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>لم تُجب سلسلة المفاتيح في الوقت المحدد</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked. Try again, or sign in again for this session.</source>
        <translation>قد تكون في انتظار فتح قفلها. حاول مجددًا، أو سجّل الدخول من جديد لهذه الجلسة.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account cannot be read</source>
        <translation>لا يمكن قراءة ما تحفظه سلسلة المفاتيح لهذا الحساب</translation>
    </message>
    <message>
        <source>Sign in to replace it.</source>
        <translation>سجّل الدخول لاستبداله.</translation>
    </message>
    <message>
        <source>This account is set to read only</source>
        <translation>هذا الحساب مضبوط للقراءة فقط</translation>
    </message>
    <message>
        <source>Nothing was sent. Change it in Accounts….</source>
        <translation>لم يُرسل شيء. غيّر ذلك في «الحسابات…».</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <translation>انتهت صلاحية شهادة الخادم</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>شهادة الخادم ليست صالحة بعد</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another address</source>
        <translation>شهادة الخادم لعنوان آخر</translation>
    </message>
    <message>
        <source>The issuer of the server&apos;s certificate is not known</source>
        <translation>جهة إصدار شهادة الخادم غير معروفة</translation>
    </message>
    <message>
        <source>The file of certificate authorities cannot be used</source>
        <translation>لا يمكن استخدام ملف مراجع التصديق</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the date of this computer; if it is right, the certificate has to be renewed at the server or the proxy.</source>
        <translation>لم تُرسل بيانات اعتماد. تحقق من تاريخ هذا الكمبيوتر؛ فإن كان صحيحًا، وجب تجديد الشهادة لدى الخادم أو الخادم الوكيل.</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the date and the clock of this computer.</source>
        <translation>لم تُرسل بيانات اعتماد. تحقق من تاريخ هذا الكمبيوتر وساعته.</translation>
    </message>
    <message>
        <source>No credentials were sent. Check the address of the account, and whether something in between answers in the server&apos;s place.</source>
        <translation>لم تُرسل بيانات اعتماد. تحقق من عنوان الحساب، ومما إذا كان شيء وسيط يجيب بدلًا من الخادم.</translation>
    </message>
    <message>
        <source>No credentials were sent. If your organization has a certificate authority of its own, name its CA file in Preferences, under Network. Otherwise someone else may be answering.</source>
        <translation>لم تُرسل بيانات اعتماد. إذا كان لمؤسستك مرجع تصديق خاص بها، فحدّد ملف CA الخاص به في «التفضيلات» ضمن «الشبكة». وإلا فقد يكون طرف آخر هو من يجيب.</translation>
    </message>
    <message>
        <source>Choose another CA file in Preferences, under Network, or none.</source>
        <translation>اختر ملف CA آخر في «التفضيلات» ضمن «الشبكة»، أو لا تختر أي ملف.</translation>
    </message>
    <message>
        <source>No test was sent.</source>
        <translation>لم يُرسل أي اختبار.</translation>
    </message>
    <message>
        <source>Your role does not allow testing webhooks</source>
        <translation>دورك لا يسمح باختبار الويب هوك</translation>
    </message>
    <message>
        <source>Zendesk may have sent the test all the same. Look at the receiver before you repeat it.</source>
        <translation>ربما أرسل Zendesk الاختبار رغم ذلك. تحقق لدى المستلِم قبل تكراره.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Help center articles</source>
        <translation>مقالات مركز المساعدة</translation>
    </message>
    <message>
        <source>Community posts</source>
        <translation>منشورات المجتمع</translation>
    </message>
    <message>
        <source>Agent availability</source>
        <translation>توفّر الوكلاء</translation>
    </message>
    <message>
        <source>Messaging tickets</source>
        <translation>تذاكر المراسلة</translation>
    </message>
    <message>
        <source>Omnichannel routing</source>
        <translation>التوجيه متعدد القنوات</translation>
    </message>
    <message>
        <source>Messaging live metrics</source>
        <translation>مقاييس المراسلة المباشرة</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>أحداث أخرى</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>رمز Bearer</translation>
    </message>
    <message>
        <source>API key in %1</source>
        <translation>مفتاح API في %1</translation>
    </message>
    <message>
        <source>Basic, user name %1</source>
        <translation>‏Basic، اسم المستخدم %1</translation>
    </message>
    <message>
        <source>API key in %1, value replaced</source>
        <translation>مفتاح API في %1، استُبدلت القيمة</translation>
    </message>
    <message>
        <source>Basic, user name %1, password replaced</source>
        <translation>‏Basic، اسم المستخدم %1، استُبدلت كلمة المرور</translation>
    </message>
    <message>
        <source>Bearer token, replaced</source>
        <translation>رمز Bearer، استُبدل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>عنوان نقطة النهاية</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>HTTP method</extracomment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Request format</source>
        <translation>تنسيق الطلب</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>ترويسات مخصصة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Form-encoded</source>
        <translation>ترميز النماذج</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <translation>مشغّل أو أتمتة</translation>
    </message>
</context>
<context>
    <name>NetworkFailure</name>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <extracomment>%1 is a host, %2 a date</extracomment>
        <translation>انتهت شهادة %1 في %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 begins on %2.</source>
        <extracomment>%1 is a host, %2 a date</extracomment>
        <translation>تبدأ شهادة %1 في %2.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <extracomment>%1 is one or more hosts, %2 another</extracomment>
        <translation>الشهادة صادرة لـ %1، وليس لـ %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by &quot;%2&quot;, which is not trusted here.</source>
        <extracomment>%1 is a host, %2 the name of a certificate authority</extracomment>
        <translation>شهادة %1 صادرة عن «%2»، وهي جهة غير موثوق بها هنا.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a login, or refused the one it was given.</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080</extracomment>
        <translation>يطلب الخادم الوكيل %1 تسجيل دخول، أو رفض ما أُعطي له.</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection in time.</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080</extracomment>
        <translation>لم يُنشئ الخادم الوكيل %1 اتصالًا في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found, or it did not find the server.</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080</extracomment>
        <translation>لم يُعثر على الخادم الوكيل %1، أو لم يعثر هو على الخادم.</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection. It may not reach the server, or want another login: %2</source>
        <extracomment>%1 is the proxy, for example proxy.example:8080, %2 an error message</extracomment>
        <translation>لم يُنشئ الخادم الوكيل %1 اتصالًا. ربما لا يصل إلى الخادم، أو يريد تسجيل دخول آخر: %2</translation>
    </message>
    <message>
        <source>No connection through the proxy %1: %2</source>
        <extracomment>%1 is the proxy, %2 an error message</extracomment>
        <translation>لا اتصال عبر الخادم الوكيل %1: %2</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Nothing was sent: the CA file %1 cannot be read.</source>
        <translation>لم يُرسل شيء: لا يمكن قراءة ملف CA %1.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no certificate in the CA file %1.</source>
        <translation>لم يُرسل شيء: لا توجد شهادة في ملف CA %1.</translation>
    </message>
</context>
<context>
    <name>OtherKeys</name>
    <message>
        <source>Table of webhooks</source>
        <translation>جدول الويب هوك</translation>
    </message>
    <message>
        <source>Edit the webhook</source>
        <translation>تحرير الويب هوك</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>الصف الأول أو الأخير</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>تحديد عدة صفوف</translation>
    </message>
    <message>
        <source>Go to a name</source>
        <translation>الانتقال إلى اسم</translation>
    </message>
    <message>
        <source>its first letters</source>
        <translation>أحرفه الأولى</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>قائمة الصف</translation>
    </message>
    <message>
        <source>Search field</source>
        <translation>حقل البحث</translation>
    </message>
    <message>
        <source>To the table</source>
        <translation>إلى الجدول</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>إفراغ الحقل</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>اختيار صف</translation>
    </message>
    <message>
        <source>Run, switch or show</source>
        <translation>تشغيل أو تبديل أو عرض</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>النوافذ</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>الحقل التالي أو السابق</translation>
    </message>
    <message>
        <source>Field, button or menu with this letter</source>
        <translation>الحقل أو الزر أو القائمة ذات هذا الحرف</translation>
    </message>
    <message>
        <source>Cancel or close</source>
        <translation>إلغاء أو إغلاق</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>إرسال الاختبار</translation>
    </message>
    <message>
        <source>Format the payload</source>
        <translation>تنسيق الحمولة</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>مراجعة التغييرات</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>تبديل الحساب</translation>
    </message>
    <message>
        <source>Bodies and payloads</source>
        <translation>المتون والحمولات</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Next or previous match</source>
        <translation>المطابقة التالية أو السابقة</translation>
    </message>
    <message>
        <source>Next or previous difference</source>
        <translation>الاختلاف التالي أو السابق</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 is stored at Zendesk and cannot be read back.</source>
        <extracomment>%1 is &quot;The password&quot;, &quot;The token&quot; or &quot;The value&quot;</extracomment>
        <translation>‏%1 مخزّنة لدى Zendesk ولا يمكن استرجاع قراءتها.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Header name: %1</source>
        <translation>اسم الترويسة: %1</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>اسم المستخدم: %1</translation>
    </message>
    <message>
        <source>The password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>رمز Bearer</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>This version of Grapnel does not know this kind.</source>
        <translation>لا يعرف هذا الإصدار من Grapnel هذا النوع.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever is on the way can read what Zendesk sends.</source>
        <translation>غير مشفّر: من يكون في الطريق يمكنه قراءة ما يرسله Zendesk.</translation>
    </message>
    <message>
        <source>The address holds sign-in data that everyone who sees it can read.</source>
        <translation>يحتوي العنوان على بيانات تسجيل دخول يمكن لكل من يراه قراءتها.</translation>
    </message>
    <message>
        <source>The host is sent as %1</source>
        <extracomment>%1 is the host&apos;s name in its encoded form, &quot;xn--…&quot;</extracomment>
        <translation>يُرسل المضيف بالصيغة %1</translation>
    </message>
    <message>
        <source>An app made this webhook. It cannot be cloned or deleted, and its signing secret cannot be read or reset: that is done in the app, or by uninstalling it.</source>
        <translation>أنشأ تطبيق هذا الويب هوك. لا يمكن استنساخه أو حذفه، ولا يمكن قراءة سر توقيعه أو إعادة تعيينه: يتم ذلك في التطبيق أو بإلغاء تثبيته.</translation>
    </message>
    <message>
        <source>Its installation has the id %1.</source>
        <translation>معرّف تثبيته %1.</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <translation>مشغّل أو أتمتة</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>by Zendesk</source>
        <translation>بواسطة Zendesk</translation>
    </message>
    <message>
        <source>by user %1</source>
        <extracomment>%1 is the id of a user, a number</extracomment>
        <translation>بواسطة المستخدم %1</translation>
    </message>
</context>
<context>
    <name>ReadOnlyText</name>
    <message>
        <source>This account is set to read only. Change that in Accounts…</source>
        <translation>هذا الحساب مضبوط للقراءة فقط. غيّر ذلك في «الحسابات»…</translation>
    </message>
</context>
<context>
    <name>RowResultText</name>
    <message>
        <source>Nothing to do</source>
        <translation>لا شيء يلزم فعله</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>حُذف في مكان آخر</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>تغيّر منذ ذلك الحين: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم تجرِ المحاولة</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>%1 is what to do, %2 the words of a server or of the keychain in quotation marks</extracomment>
        <translation>‏%1 السبب: %2</translation>
    </message>
    <message>
        <source>Access was refused in the browser</source>
        <translation>رُفض الوصول في المتصفح</translation>
    </message>
    <message>
        <source>Somebody chose not to let Grapnel in. Sign in again and allow it.</source>
        <translation>اختار شخص ما عدم السماح لـ Grapnel بالدخول. سجّل الدخول مجددًا واسمح بذلك.</translation>
    </message>
    <message>
        <source>Zendesk does not grant the scopes asked for</source>
        <translation>لا يمنح Zendesk النطاقات المطلوبة</translation>
    </message>
    <message>
        <source>Ask an administrator to allow them at the OAuth client, or ask for others under Advanced.</source>
        <translation>اطلب من أحد المسؤولين السماح بها لدى عميل OAuth، أو اطلب غيرها ضمن «متقدّم».</translation>
    </message>
    <message>
        <source>Zendesk does not know this OAuth client</source>
        <translation>لا يعرف Zendesk عميل OAuth هذا</translation>
    </message>
    <message>
        <source>Check the client identifier, and that the redirect URL at the client is the one shown here.</source>
        <translation>تحقق من معرّف العميل، ومن أن عنوان إعادة التوجيه لدى العميل هو المعروض هنا.</translation>
    </message>
    <message>
        <source>Zendesk did not let Grapnel in</source>
        <translation>لم يسمح Zendesk لـ Grapnel بالدخول</translation>
    </message>
    <message>
        <source>Try again; if that does not help, check the OAuth client in Admin Center.</source>
        <translation>حاول مجددًا؛ وإن لم ينفع ذلك، فتحقق من عميل OAuth في مركز الإدارة.</translation>
    </message>
    <message>
        <source>Zendesk refused the sign-in</source>
        <translation>رفض Zendesk تسجيل الدخول</translation>
    </message>
    <message>
        <source>Check the client identifier and the client secret, and that the client is not disabled.</source>
        <translation>تحقق من معرّف العميل وسر العميل، ومن أن العميل غير معطّل.</translation>
    </message>
    <message>
        <source>There is no Zendesk account at this address</source>
        <translation>لا يوجد حساب Zendesk على هذا العنوان</translation>
    </message>
    <message>
        <source>Check the subdomain and the base URL.</source>
        <translation>تحقق من النطاق الفرعي وعنوان URL الأساسي.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Try again; if that does not help, check the network.</source>
        <translation>لم يسجّل أحد الدخول. حاول مجددًا؛ وإن لم ينفع ذلك، فتحقق من الشبكة.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>أُلغي تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody finished signing in within %n second(s)</source>
        <translation>
            <numerusform>لم يُكمل أحد تسجيل الدخول في الوقت المحدد</numerusform>
            <numerusform>لم يُكمل أحد تسجيل الدخول خلال ثانية واحدة</numerusform>
            <numerusform>لم يُكمل أحد تسجيل الدخول خلال ثانيتين</numerusform>
            <numerusform>لم يُكمل أحد تسجيل الدخول خلال %Ln ثوانٍ</numerusform>
            <numerusform>لم يُكمل أحد تسجيل الدخول خلال %Ln ثانية</numerusform>
            <numerusform>لم يُكمل أحد تسجيل الدخول خلال %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again, and allow Grapnel in the browser. If the page there shows an error, check the client identifier and the redirect URL of the OAuth client.</source>
        <translation>سجّل الدخول مجددًا، واسمح لـ Grapnel في المتصفح. إذا عرضت الصفحة هناك خطأ، فتحقق من معرّف العميل وعنوان إعادة التوجيه لعميل OAuth.</translation>
    </message>
    <message>
        <source>The browser could not come back to Grapnel</source>
        <translation>لم يتمكن المتصفح من العودة إلى Grapnel</translation>
    </message>
    <message>
        <source>The port on this computer could not be opened. Look for a program that uses or blocks it, choose another redirect port, or use an access token.</source>
        <translation>تعذر فتح المنفذ على هذا الكمبيوتر. ابحث عن برنامج يستخدمه أو يحظره، أو اختر منفذًا آخر لإعادة التوجيه، أو استخدم رمز وصول.</translation>
    </message>
    <message>
        <source>An answer came that does not belong to this sign-in</source>
        <translation>وصلت استجابة لا تخص تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>It was refused, and nothing of it was used. An old page in the browser may have sent it: close it and sign in again.</source>
        <translation>رُفضت ولم يُستخدم منها شيء. ربما أرسلتها صفحة قديمة في المتصفح: أغلقها وسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Zendesk answered, but gave no access token</source>
        <translation>أجاب Zendesk، لكنه لم يُعطِ رمز وصول</translation>
    </message>
    <message>
        <source>Sign in again; if that does not help, check the OAuth client in Admin Center.</source>
        <translation>سجّل الدخول مجددًا؛ وإن لم ينفع ذلك، فتحقق من عميل OAuth في مركز الإدارة.</translation>
    </message>
    <message>
        <source>The account is not saved yet. Keep the credentials for this session only, until Grapnel is closed, or try the keychain again. They are never written to a file.</source>
        <translation>لم يُحفظ الحساب بعد. احتفظ ببيانات الاعتماد لهذه الجلسة فقط، إلى أن يُغلق Grapnel، أو جرّب سلسلة المفاتيح مجددًا. لا تُكتب أبدًا في ملف.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused</source>
        <translation>سلسلة المفاتيح مقفلة أو رفضت</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached</source>
        <translation>لا توجد سلسلة مفاتيح يمكن الوصول إليها</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>لم تُجب سلسلة المفاتيح في الوقت المحدد</translation>
    </message>
    <message>
        <source>The keychain did not keep the credentials</source>
        <translation>لم تحفظ سلسلة المفاتيح بيانات الاعتماد</translation>
    </message>
    <message>
        <source>No credentials are stored for this account</source>
        <translation>لا توجد بيانات اعتماد مخزّنة لهذا الحساب</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>سجّل الدخول للمتابعة.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the credentials anew.</source>
        <translation>افتح قفلها وحاول مجددًا، أو أدخل بيانات الاعتماد من جديد.</translation>
    </message>
    <message>
        <source>Start it and try again, or enter the credentials anew.</source>
        <translation>شغّلها وحاول مجددًا، أو أدخل بيانات الاعتماد من جديد.</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked. Try again, or enter the credentials anew.</source>
        <translation>قد تكون في انتظار فتح قفلها. حاول مجددًا، أو أدخل بيانات الاعتماد من جديد.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account cannot be read</source>
        <translation>لا يمكن قراءة ما تحفظه سلسلة المفاتيح لهذا الحساب</translation>
    </message>
    <message>
        <source>Sign in again, or enter the credentials anew.</source>
        <translation>سجّل الدخول مجددًا، أو أدخل بيانات الاعتماد من جديد.</translation>
    </message>
    <message>
        <source>The keychain did not remove the credentials</source>
        <translation>لم تُزِل سلسلة المفاتيح بيانات الاعتماد</translation>
    </message>
    <message>
        <source>The account is still here. Unlock the keychain and try again.</source>
        <translation>الحساب ما زال هنا. افتح قفل سلسلة المفاتيح وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Sign in again with %1</source>
        <extracomment>%1 is one or more OAuth scopes, for example webhooks:write</extracomment>
        <translation>تسجيل الدخول مجددًا مع %1</translation>
    </message>
</context>
<context>
    <name>SignatureText</name>
    <message>
        <source>Enter the signing secret.</source>
        <translation>أدخل سر التوقيع.</translation>
    </message>
    <message>
        <source>Enter the timestamp, from the header X-Zendesk-Webhook-Signature-Timestamp.</source>
        <translation>أدخل الطابع الزمني من الترويسة X-Zendesk-Webhook-Signature-Timestamp.</translation>
    </message>
    <message>
        <source>Enter the signature, from the header X-Zendesk-Webhook-Signature.</source>
        <translation>أدخل التوقيع من الترويسة X-Zendesk-Webhook-Signature.</translation>
    </message>
    <message>
        <source>The signature is not base64: it holds other characters than letters, digits, + and /.</source>
        <translation>التوقيع ليس base64: يحتوي على محارف غير الحروف والأرقام و + و /.</translation>
    </message>
    <message>
        <source>The signature is written in hexadecimal; Zendesk writes it in base64.</source>
        <translation>التوقيع مكتوب بالنظام الست عشري؛ يكتبه Zendesk بترميز base64.</translation>
    </message>
    <message>
        <source>The signature has the wrong length: it takes 44 characters, “=” at the end among them.</source>
        <translation>طول التوقيع خاطئ: يتكون من 44 محرفًا، منها «=» في نهايته.</translation>
    </message>
    <message>
        <source>The signature does not match, and the timestamp is not as Zendesk writes it: 2026-01-02T03:04:05Z.</source>
        <translation>التوقيع غير مطابق، والطابع الزمني ليس كما يكتبه Zendesk: 2026-01-02T03:04:05Z.</translation>
    </message>
    <message>
        <source>Another secret, timestamp or body was signed. JSON that was read and written anew has other bytes: take the body as it came.</source>
        <translation>جرى التوقيع بسر آخر، أو على طابع زمني أو متن آخر. نص JSON الذي قُرئ ثم كُتب من جديد له بايتات أخرى: خذ المتن كما وصل.</translation>
    </message>
    <message>
        <source>Another secret, timestamp or body was signed.</source>
        <translation>جرى التوقيع بسر آخر، أو على طابع زمني أو متن آخر.</translation>
    </message>
    <message>
        <source>It matches with a line end behind the body: the last one was lost on the way here.</source>
        <translation>يتطابق مع نهاية سطر بعد المتن: فُقدت الأخيرة في الطريق إلى هنا.</translation>
    </message>
    <message>
        <source>It matches without the line end at the end of the body, which was added on the way here.</source>
        <translation>يتطابق من دون نهاية السطر في آخر المتن، التي أُضيفت في الطريق إلى هنا.</translation>
    </message>
    <message>
        <source>It matches with the line ends CR LF.</source>
        <translation>يتطابق مع نهايات الأسطر CR LF.</translation>
    </message>
    <message>
        <source>It matches with the line ends LF.</source>
        <translation>يتطابق مع نهايات الأسطر LF.</translation>
    </message>
    <message>
        <source>It matches without the byte order mark at the start of the body.</source>
        <translation>يتطابق من دون علامة ترتيب البايتات في بداية المتن.</translation>
    </message>
    <message>
        <source>It matches without the blanks around the secret.</source>
        <translation>يتطابق من دون المسافات حول السر.</translation>
    </message>
    <message>
        <source>It was signed with the bytes that the secret&apos;s base64 stands for. Zendesk takes the text of the secret as it is.</source>
        <translation>جرى التوقيع بالبايتات التي يمثلها base64 للسر. يأخذ Zendesk نص السر كما هو.</translation>
    </message>
    <message>
        <source>Only the body was signed. Zendesk signs the timestamp and the body.</source>
        <translation>جرى توقيع المتن فقط. يوقّع Zendesk الطابع الزمني والمتن.</translation>
    </message>
    <message>
        <source>Signed are the timestamp and then the body, as Zendesk does.</source>
        <translation>الموقَّع هو الطابع الزمني ثم المتن، كما يفعل Zendesk.</translation>
    </message>
    <message>
        <source>Signed are the body and then the timestamp: the older order of 2021. Zendesk signs the timestamp first today.</source>
        <translation>الموقَّع هو المتن ثم الطابع الزمني: الترتيب الأقدم لعام 2021. يوقّع Zendesk اليوم الطابع الزمني أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed %1 in the future: the clocks differ.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>وُقّع في المستقبل بعد %1: الساعتان مختلفتان.</translation>
    </message>
    <message>
        <source>Signed %1 ago.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>وُقّع قبل %1.</translation>
    </message>
    <message>
        <source>A receiver that refuses what is older than 5 minutes would refuse it.</source>
        <translation>أي مستقبِل يرفض ما هو أقدم من 5 دقائق كان سيرفضه.</translation>
    </message>
    <message>
        <source>The signature matches</source>
        <translation>التوقيع مطابق</translation>
    </message>
    <message>
        <source>The signature matches in the older order</source>
        <translation>التوقيع مطابق بالترتيب الأقدم</translation>
    </message>
    <message>
        <source>Signed with the public test secret</source>
        <translation>وُقّع بسر الاختبار العام</translation>
    </message>
    <message>
        <source>Zendesk signs tests of webhooks so that are not created yet. Anyone can: a receiver must not take it for genuine.</source>
        <translation>يوقّع Zendesk هكذا اختبارات الويب هوك التي لم تُنشأ بعد. يمكن لأي شخص فعل ذلك: يجب ألا يعدّه المستقبِل أصليًا.</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>التوقيع غير مطابق</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
</context>
<context>
    <name>TestText</name>
    <message>
        <source>The built-in sandbox</source>
        <translation>البيئة التجريبية المدمجة</translation>
    </message>
    <message>
        <source>No credential goes along.</source>
        <translation>لا تُرسل معه بيانات اعتماد.</translation>
    </message>
    <message>
        <source>The stored credential goes along (%1).</source>
        <extracomment>%1 is &quot;Basic, user name zd&quot;, &quot;Bearer token&quot; or &quot;API key in X-Key&quot;</extracomment>
        <translation>تُرسل معه بيانات الاعتماد المخزّنة (%1).</translation>
    </message>
    <message>
        <source>The credential typed in the editor goes along.</source>
        <translation>تُرسل معه بيانات الاعتماد المكتوبة في المحرر.</translation>
    </message>
    <message>
        <source>The stored credential belongs to %1 and will be sent to %2 instead.</source>
        <extracomment>%1 and %2 are hosts</extracomment>
        <translation>بيانات الاعتماد المخزّنة تخص %1 وستُرسل بدلًا من ذلك إلى %2.</translation>
    </message>
    <message>
        <source>Over plain http anyone on the way can read it.</source>
        <translation>عبر http غير المشفّر يمكن لأي شخص في الطريق قراءتها.</translation>
    </message>
    <message>
        <source>This is a private address, which Zendesk cannot reach.</source>
        <translation>هذا عنوان خاص لا يستطيع Zendesk الوصول إليه.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this endpoint.</source>
        <translation>لا يمكن إرسال شيء إلى نقطة النهاية هذه.</translation>
    </message>
    <message>
        <source>%1 will send a real %2 request to %3.</source>
        <extracomment>%1 is Zendesk or the sandbox, %2 an HTTP method, %3 a host</extracomment>
        <translation>سيتم إرسال طلب %2 حقيقي من %1 إلى %3.</translation>
    </message>
    <message>
        <source>Signed with the webhook&apos;s signing secret.</source>
        <translation>موقّع بسر توقيع الويب هوك.</translation>
    </message>
    <message>
        <source>Signed with Zendesk&apos;s published test secret.</source>
        <translation>موقّع بسر الاختبار المنشور من Zendesk.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a webhook, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) have warnings too.</source>
        <translation>
            <numerusform>لا توجد تحذيرات لغيره.</numerusform>
            <numerusform>يوجد تحذير لواحد آخر أيضًا.</numerusform>
            <numerusform>توجد تحذيرات لاثنين آخرين أيضًا.</numerusform>
            <numerusform>توجد تحذيرات لـ %Ln آخرين أيضًا.</numerusform>
            <numerusform>توجد تحذيرات لـ %Ln آخرين أيضًا.</numerusform>
            <numerusform>توجد تحذيرات لـ %Ln آخرين أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Behind a list of hosts</extracomment>
        <translation>
            <numerusform>‏%1 فقط</numerusform>
            <numerusform>‏%1 وواحد آخر</numerusform>
            <numerusform>‏%1 واثنان آخران</numerusform>
            <numerusform>‏%1 و%Ln أخرى</numerusform>
            <numerusform>‏%1 و%Ln آخر</numerusform>
            <numerusform>‏%1 و%Ln آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will send %n real request(s), one after the other, to %2. Stored credentials go along.</source>
        <extracomment>%1 is Zendesk or the sandbox, %2 a list of hosts</extracomment>
        <translation>
            <numerusform>لن تُرسل طلبات حقيقية من %1 إلى %2. تُرسل معها بيانات الاعتماد المخزّنة.</numerusform>
            <numerusform>سيتم إرسال طلب حقيقي واحد من %1 إلى %2. تُرسل معه بيانات الاعتماد المخزّنة.</numerusform>
            <numerusform>سيتم إرسال طلبين حقيقيين، واحدًا تلو الآخر، من %1 إلى %2. تُرسل معهما بيانات الاعتماد المخزّنة.</numerusform>
            <numerusform>سيتم إرسال %Ln طلبات حقيقية، واحدًا تلو الآخر، من %1 إلى %2. تُرسل معها بيانات الاعتماد المخزّنة.</numerusform>
            <numerusform>سيتم إرسال %Ln طلبًا حقيقيًا، واحدًا تلو الآخر، من %1 إلى %2. تُرسل معها بيانات الاعتماد المخزّنة.</numerusform>
            <numerusform>سيتم إرسال %Ln طلب حقيقي، واحدًا تلو الآخر، من %1 إلى %2. تُرسل معها بيانات الاعتماد المخزّنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>%1, as stored</source>
        <translation>‏%1، كما هو مخزّن</translation>
    </message>
    <message>
        <source>Basic, user name %1, as typed</source>
        <translation>‏Basic، اسم المستخدم %1، كما كُتب</translation>
    </message>
    <message>
        <source>API key in %1, as typed</source>
        <translation>مفتاح API في %1، كما كُتب</translation>
    </message>
    <message>
        <source>Bearer token, as typed</source>
        <translation>رمز Bearer، كما كُتب</translation>
    </message>
    <message>
        <source>a percent sign needs two hexadecimal digits after it (%25 for the sign itself)</source>
        <translation>يجب أن يتبع علامةَ النسبة المئوية رقمان ست عشريان (%25 للعلامة نفسها)</translation>
    </message>
    <message>
        <source>“%1” has to be percent-encoded</source>
        <translation>يجب ترميز «%1» بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>Where the payload is wrong: line, column, and what is wrong there</extracomment>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Ticket comment</source>
        <translation>تعليق على تذكرة</translation>
    </message>
</context>
<context>
    <name>ValidationText</name>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Enter the address that Zendesk is to call.</source>
        <translation>أدخل العنوان الذي سيستدعيه Zendesk.</translation>
    </message>
    <message>
        <source>Enter a whole address, with https:// and a host.</source>
        <translation>أدخل عنوانًا كاملًا، مع https:// ومضيف.</translation>
    </message>
    <message>
        <source>Zendesk calls https or http addresses only, not %1.</source>
        <extracomment>%1 is the beginning of a web address, such as &quot;ftp&quot;</extracomment>
        <translation>يستدعي Zendesk عناوين https أو http فقط، وليس %1.</translation>
    </message>
    <message>
        <source>An address cannot hold spaces. Write %20 where one is meant.</source>
        <translation>لا يمكن أن يحتوي العنوان على مسافات. اكتب %20 حيث تُقصد مسافة.</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>اختر حدثًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>“%1” is not an event type. One reads like zen:event-type:ticket.created.</source>
        <translation>‏«%1» ليس نوع حدث. يُكتب النوع هكذا: zen:event-type:ticket.created.</translation>
    </message>
    <message>
        <source>Webhooks for Zendesk events use POST.</source>
        <translation>يستخدم الويب هوك لأحداث Zendesk الطريقة POST.</translation>
    </message>
    <message>
        <source>Webhooks for Zendesk events use JSON.</source>
        <translation>يستخدم الويب هوك لأحداث Zendesk التنسيق JSON.</translation>
    </message>
    <message>
        <source>A webhook serves events or triggers and automations, not both.</source>
        <translation>يخدم الويب هوك إما الأحداث وإما المشغّلات والأتمتة، وليس كليهما.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>أدخل اسم المستخدم.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>أدخل الرمز.</translation>
    </message>
    <message>
        <source>Enter the name of the header that carries the key.</source>
        <translation>أدخل اسم الترويسة التي تحمل المفتاح.</translation>
    </message>
    <message>
        <source>A header name holds letters, digits and hyphens only, no spaces or colons.</source>
        <translation>يحتوي اسم الترويسة على حروف وأرقام وواصلات فقط، بلا مسافات أو نقطتين رأسيتين.</translation>
    </message>
    <message>
        <source>Enter the value of the key.</source>
        <translation>أدخل قيمة المفتاح.</translation>
    </message>
    <message>
        <source>The credential holds a line break or another control character. Type it again.</source>
        <translation>تحتوي بيانات الاعتماد على فاصل أسطر أو محرف تحكم آخر. اكتبها مجددًا.</translation>
    </message>
    <message>
        <source>A header has a value but no name.</source>
        <translation>ترويسة لها قيمة لكن بلا اسم.</translation>
    </message>
    <message>
        <source>“%1” is not a header name: letters, digits and hyphens only.</source>
        <translation>‏«%1» ليس اسم ترويسة: حروف وأرقام وواصلات فقط.</translation>
    </message>
    <message>
        <source>The value of “%1” holds a line break or another control character.</source>
        <translation>تحتوي قيمة «%1» على فاصل أسطر أو محرف تحكم آخر.</translation>
    </message>
    <message>
        <source>“%1” is there more than once. Upper and lower case make no difference.</source>
        <translation>‏«%1» موجود أكثر من مرة. لا فرق بين الحروف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Another webhook has this name. Zendesk allows it, but they are easily mixed up.</source>
        <translation>يوجد ويب هوك آخر بهذا الاسم. يسمح Zendesk بذلك، لكن يسهل الخلط بينهما.</translation>
    </message>
    <message>
        <source>With http, what Zendesk sends can be read on its way. Use https where you can.</source>
        <translation>مع http يمكن قراءة ما يرسله Zendesk في الطريق. استخدم https حيثما أمكن.</translation>
    </message>
    <message>
        <source>The address holds a user name or password, which everybody sees who sees the address. Use Authentication instead.</source>
        <translation>يحتوي العنوان على اسم مستخدم أو كلمة مرور يراهما كل من يرى العنوان. استخدم «المصادقة» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Zendesk cannot reach “%1” from the internet.</source>
        <translation>لا يستطيع Zendesk الوصول إلى «%1» من الإنترنت.</translation>
    </message>
    <message>
        <source>“%1” looks like a placeholder that was left in.</source>
        <translation>يبدو «%1» عنصرًا نائبًا نُسي.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of known events. Zendesk may refuse it.</source>
        <translation>‏«%1» غير موجود في قائمة الأحداث المعروفة. قد يرفضه Zendesk.</translation>
    </message>
    <message>
        <source>Zendesk sets “%1” itself and may ignore or refuse it here.</source>
        <translation>يضبط Zendesk «%1» بنفسه وقد يتجاهله أو يرفضه هنا.</translation>
    </message>
    <message>
        <source>“%1” looks like a credential. Whoever may see the webhook can read it: use Authentication instead.</source>
        <translation>يبدو «%1» بيانات اعتماد. يمكن لكل من يرى الويب هوك قراءته: استخدم «المصادقة» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Zendesk sends custom headers to https addresses only.</source>
        <translation>يرسل Zendesk الترويسات المخصصة إلى عناوين https فقط.</translation>
    </message>
</context>
<context>
    <name>XmlTree</name>
    <message>
        <source>It has more elements or levels than a tree is shown of.</source>
        <translation>يحتوي على عناصر أو مستويات أكثر مما يُعرض في شجرة.</translation>
    </message>
</context>
<context>
    <name>grapnel::AboutWindow</name>
    <message>
        <source>About Grapnel</source>
        <translation>حول Grapnel</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Not a product of Zendesk.</source>
        <translation>برنامج حر بموجب رخصة جنو العمومية (GNU General Public License)، الإصدار 3 أو أحدث. يأتي دون أي ضمان. ليس من منتجات Zendesk.</translation>
    </message>
    <message>
        <source>Look after the webhooks of a Zendesk account.</source>
        <translation>إدارة الويب هوك في حساب Zendesk.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ معلومات التشخيص</translation>
    </message>
    <message>
        <source>Copies these versions. No account, host or file name is among them.</source>
        <translation>ينسخ هذه الإصدارات. لا يوجد بينها اسم حساب أو مضيف أو ملف.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountEditor</name>
    <message>
        <source>Edit account – %1</source>
        <extracomment>Title of a window; %1 is the name of an account</extracomment>
        <translation>تحرير الحساب – %1</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Reading the keychain. It may ask you to unlock it.</source>
        <translation>جارٍ قراءة سلسلة المفاتيح. قد تطلب منك فتح قفلها.</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>تسجيل الدخول أولًا</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Signed in. Testing the connection…</source>
        <translation>تم تسجيل الدخول. جارٍ اختبار الاتصال…</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>جارٍ اختبار الاتصال…</translation>
    </message>
    <message>
        <source>Saving in the keychain. It may ask you to unlock it.</source>
        <translation>جارٍ الحفظ في سلسلة المفاتيح. قد تطلب منك فتح قفلها.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save the account before closing?</source>
        <translation>هل تريد حفظ الحساب قبل الإغلاق؟</translation>
    </message>
    <message>
        <source>What you entered is lost if you discard it.</source>
        <translation>سيُفقد ما أدخلته إذا تجاهلته.</translation>
    </message>
    <message>
        <source>This session only</source>
        <extracomment>Keeps credentials in memory until Grapnel is closed</extracomment>
        <translation>هذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>تجربة سلسلة المفاتيح مجددًا</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>حفظ الحساب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountForm</name>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>A subdomain holds letters, digits and hyphens only.</source>
        <translation>يحتوي النطاق الفرعي على حروف وأرقام وواصلات فقط.</translation>
    </message>
    <message>
        <source>Enter the unique identifier of the OAuth client.</source>
        <translation>أدخل المعرّف الفريد لعميل OAuth.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>أدخل سر العميل.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the token&apos;s owner.</source>
        <translation>أدخل عنوان البريد الإلكتروني لمالك الرمز.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>أدخل رمز API.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>أدخل رمز الوصول.</translation>
    </message>
    <message>
        <source>Another account has this name. They are easily mixed up.</source>
        <translation>يوجد حساب آخر بهذا الاسم. يسهل الخلط بينهما.</translation>
    </message>
    <message>
        <source>Leave “/token” out: it is added when signing in.</source>
        <translation>لا تكتب «/token»: تُضاف عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ubdomain</source>
        <translation>النطاق الفرعي (&amp;U)</translation>
    </message>
    <message>
        <source>“example” for example.zendesk.com</source>
        <translation>‏«example» لـ example.zendesk.com</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>عنوان URL الأساسي (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>البيئة (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>للقراءة فقط (&amp;R)</translation>
    </message>
    <message>
        <source>Nothing can be changed in this account from here, and no tests are sent.</source>
        <translation>لا يمكن تغيير شيء في هذا الحساب من هنا، ولا تُرسل اختبارات.</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>طريقة تسجيل الدخول (&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;lient identifier</source>
        <translation>معرّف العميل (&amp;L)</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Em&amp;ail</source>
        <translation>البريد الإلكتروني (&amp;A)</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>رمز API</translation>
    </message>
    <message>
        <source>&amp;Keep stored API token</source>
        <translation>الاحتفاظ برمز API المخزّن (&amp;K)</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>رمز API (&amp;T)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>&amp;Keep stored access token</source>
        <translation>الاحتفاظ برمز الوصول المخزّن (&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;ccess token</source>
        <translation>رمز الوصول (&amp;C)</translation>
    </message>
    <message>
        <source>Grapnel cannot renew it: when it ends, enter a new one.</source>
        <translation>لا يستطيع Grapnel تجديده: عندما تنتهي صلاحيته، أدخل رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>متقدّم (&amp;V)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدّم</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>&amp;Keep stored client secret</source>
        <translation>الاحتفاظ بسر العميل المخزّن (&amp;K)</translation>
    </message>
    <message>
        <source>Clien&amp;t secret</source>
        <translation>سر العميل (&amp;T)</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>النطاقات (&amp;O)</translation>
    </message>
    <message>
        <source>What is asked for at the sign-in, parted by spaces. Left empty, it is the least that Grapnel needs.</source>
        <translation>ما يُطلب عند تسجيل الدخول، مفصولًا بمسافات. إن تُرك فارغًا، فهو أقل ما يحتاج إليه Grapnel.</translation>
    </message>
    <message>
        <source>Any that is free</source>
        <extracomment>Of a port of this computer</extracomment>
        <translation>أي منفذ متاح</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>منفذ إعادة التوجيه</translation>
    </message>
    <message>
        <source>Only for the case that the page in the browser refuses the redirect URL: choose a port, such as 8414, and enter the redirect URL with it in the OAuth client.</source>
        <translation>فقط إذا رفضت الصفحة في المتصفح عنوان إعادة التوجيه: اختر منفذًا، مثل 8414، وأدخل عنوان إعادة التوجيه معه في عميل OAuth.</translation>
    </message>
    <message>
        <source>Copy redirect URL</source>
        <translation>نسخ عنوان إعادة التوجيه</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountSwitcher</name>
    <message>
        <source>Account %1</source>
        <extracomment>Name of a button for screen readers; %1 is an account and the words for it, for example &quot;acme, PRODUCTION&quot;</extracomment>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>%1. Switch to another account</source>
        <extracomment>Tool tip of a button; %1 is the account that shows</extracomment>
        <translation>‏%1. التبديل إلى حساب آخر</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>الحسابات (&amp;A)…</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>إضافة حساب (&amp;D)…</translation>
    </message>
    <message>
        <source>%1 (from the environment)</source>
        <extracomment>Entry of a menu; %1 is an account that the environment&apos;s variables name</extracomment>
        <translation>‏%1 (من متغيرات البيئة)</translation>
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
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>هذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>سلسلة المفاتيح لا تجيب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading: whether an account is signed in</extracomment>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountTools</name>
    <message>
        <source>Local inbox…</source>
        <translation>الوارد المحلي…</translation>
    </message>
    <message>
        <source>Secrets were hidden</source>
        <translation>أُخفيت الأسرار</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pressed or moved for %n minute(s). What was revealed, copied or typed of a secret is gone.</source>
        <translation>
            <numerusform>لم يُضغط أو يُحرّك شيء منذ قليل. اختفى ما كُشف من الأسرار أو نُسخ أو كُتب.</numerusform>
            <numerusform>لم يُضغط أو يُحرّك شيء منذ دقيقة واحدة. اختفى ما كُشف من الأسرار أو نُسخ أو كُتب.</numerusform>
            <numerusform>لم يُضغط أو يُحرّك شيء منذ دقيقتين. اختفى ما كُشف من الأسرار أو نُسخ أو كُتب.</numerusform>
            <numerusform>لم يُضغط أو يُحرّك شيء منذ %Ln دقائق. اختفى ما كُشف من الأسرار أو نُسخ أو كُتب.</numerusform>
            <numerusform>لم يُضغط أو يُحرّك شيء منذ %Ln دقيقة. اختفى ما كُشف من الأسرار أو نُسخ أو كُتب.</numerusform>
            <numerusform>لم يُضغط أو يُحرّك شيء منذ %Ln دقيقة. اختفى ما كُشف من الأسرار أو نُسخ أو كُتب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::AccountsController</name>
    <message>
        <source>The accounts could not be saved</source>
        <translation>تعذّر حفظ الحسابات</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights to its folder and the room on the disk. What you changed holds until Grapnel ends; it is tried again then and at your next change.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>لا يمكن الكتابة في %1. تحقق من صلاحيات مجلده ومن المساحة على القرص. يسري ما غيّرته إلى أن ينتهي Grapnel، وتُعاد المحاولة عندها وعند تغييرك التالي.</translation>
    </message>
</context>
<context>
    <name>grapnel::AccountsWindow</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>“%1” is signed out</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>تم تسجيل الخروج من «%1»</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>أُزيل «%1»</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>تسجيل الدخول أولًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>جارٍ اختبار الاتصال…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Removing the account…</source>
        <translation>جارٍ إزالة الحساب…</translation>
    </message>
    <message>
        <source>Its entry in the keychain is removed.</source>
        <translation>يُزال قيده من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The access token is revoked at Zendesk.</source>
        <translation>يُلغى رمز الوصول لدى Zendesk.</translation>
    </message>
    <message>
        <source>The token itself stays valid at Zendesk: end it there if nobody else uses it.</source>
        <translation>يبقى الرمز نفسه صالحًا لدى Zendesk: ألغِه هناك إن لم يكن أحد غيرك يستخدمه.</translation>
    </message>
    <message>
        <source>Drafts, column layout and copies of deleted webhooks stay on this computer. Nothing changes in the Zendesk account.</source>
        <translation>تبقى المسودات وتخطيط الأعمدة ونسخ الويب هوك المحذوفة على هذا الكمبيوتر. لا يتغير شيء في حساب Zendesk.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Remove “%1” from Grapnel?</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>هل تريد إزالة «%1» من Grapnel؟</translation>
    </message>
    <message>
        <source>The connection to “%1” works</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>الاتصال بـ «%1» يعمل</translation>
    </message>
    <message>
        <source>The connection to “%1” does not work</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>الاتصال بـ «%1» لا يعمل</translation>
    </message>
    <message>
        <source>Its credentials are no longer on this computer.</source>
        <translation>لم تعد بيانات اعتماده على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Its credentials are no longer on this computer, but Zendesk did not revoke the token (%1). It ends by itself, or in Admin Center.</source>
        <extracomment>%1 is what went wrong</extracomment>
        <translation>لم تعد بيانات اعتماده على هذا الكمبيوتر، لكن Zendesk لم يُلغِ الرمز (%1). ينتهي من تلقاء نفسه، أو في مركز الإدارة.</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>إضافة حساب (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تحرير (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>اختبار الاتصال (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل الدخول (&amp;S)</translation>
    </message>
    <message>
        <source>Sign o&amp;ut</source>
        <translation>تسجيل الخروج (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>إزالة الحساب (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Shows the webhooks of an account</extracomment>
        <translation>فتح (&amp;O)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>نقل إلى الأعلى (&amp;P)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>نقل إلى الأسفل (&amp;W)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Remove it all the same</source>
        <extracomment>Removes an account although the keychain did not remove its entry</extracomment>
        <translation>الإزالة رغم ذلك</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>لا توجد حسابات بعد</translation>
    </message>
    <message>
        <source>Add a Zendesk account to see its webhooks here.</source>
        <translation>أضف حساب Zendesk لترى الويب هوك الخاصة به هنا.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>grapnel::ActionButtons</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>grapnel::AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Send an answer</source>
        <translation>إرسال استجابة</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>إغلاق الاتصال</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>عدم الإجابة أبدًا</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> مللي ثانية</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>Name: value</translation>
    </message>
    <message>
        <source>&amp;Reaction</source>
        <translation>رد الفعل (&amp;R)</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>الحالة (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>التأخير (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>الترويسات (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>المتن (&amp;B)</translation>
    </message>
    <message>
        <source>The status is a number from 200 to 599.</source>
        <translation>الحالة رقم من 200 إلى 599.</translation>
    </message>
    <message>
        <source>%1 The last right answer stays in force.</source>
        <translation>‏%1 تبقى آخر استجابة صحيحة سارية.</translation>
    </message>
    <message>
        <source>Headers, line %1: write “Name: value”.</source>
        <translation>الترويسات، السطر %1: اكتب «Name: value».</translation>
    </message>
    <message>
        <source>Headers, line %1: this cannot be the name of a header.</source>
        <translation>الترويسات، السطر %1: لا يمكن أن يكون هذا اسم ترويسة.</translation>
    </message>
    <message>
        <source>Headers, line %1: the value holds a control character.</source>
        <translation>الترويسات، السطر %1: تحتوي القيمة على محرف تحكم.</translation>
    </message>
    <message>
        <source>Headers, line %1: the inbox writes this header itself.</source>
        <translation>الترويسات، السطر %1: يكتب الوارد هذه الترويسة بنفسه.</translation>
    </message>
</context>
<context>
    <name>grapnel::ApiClient</name>
    <message>
        <source>Nothing was sent: plain http would show the credentials to everyone on the way.</source>
        <translation>لم يُرسل شيء: كان http غير المشفّر سيكشف بيانات الاعتماد لكل من في الطريق.</translation>
    </message>
    <message>
        <source>Nothing was sent: the base URL of the account cannot be used.</source>
        <translation>لم يُرسل شيء: لا يمكن استخدام عنوان URL الأساسي للحساب.</translation>
    </message>
    <message>
        <source>Nothing was sent: the credentials contain a line break or another control character.</source>
        <translation>لم يُرسل شيء: تحتوي بيانات الاعتماد على فاصل أسطر أو محرف تحكم آخر.</translation>
    </message>
    <message>
        <source>Nothing was sent: this is not an id.</source>
        <translation>لم يُرسل شيء: هذا ليس معرّفًا.</translation>
    </message>
    <message>
        <source>Nothing was sent: this account is set to read only.</source>
        <translation>لم يُرسل شيء: هذا الحساب مضبوط للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>grapnel::Application</name>
    <message>
        <source>Waiting for the keychain</source>
        <translation>في انتظار سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>It holds the password of the proxy. It may ask you to unlock it.</source>
        <translation>تحفظ كلمة مرور الخادم الوكيل. قد تطلب منك فتح قفلها.</translation>
    </message>
    <message>
        <source>The keychain did not take the renewed sign-in of “%1”</source>
        <extracomment>%1 is an account</extracomment>
        <translation>لم تحفظ سلسلة المفاتيح تسجيل الدخول المجدَّد لـ «%1»</translation>
    </message>
    <message>
        <source>It is used until Grapnel ends. After that you will have to sign in again.</source>
        <translation>يُستخدم إلى أن ينتهي Grapnel. بعد ذلك سيلزمك تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>بيانات نموذجية</translation>
    </message>
    <message>
        <source>Some windows are open</source>
        <translation>بعض النوافذ مفتوحة</translation>
    </message>
    <message>
        <source>The main window changes its language when they are closed and nothing is under way.</source>
        <translation>تغيّر النافذة الرئيسية لغتها عندما تُغلق هذه النوافذ ولا يكون شيء قيد التنفيذ.</translation>
    </message>
    <message>
        <source>The sample data cannot be shown. Start Grapnel again; if that does not help, install it anew. (%1)</source>
        <extracomment>%1 is what the system says, mostly in English</extracomment>
        <translation>لا يمكن عرض البيانات النموذجية. أعد تشغيل Grapnel؛ وإن لم يُجدِ ذلك فأعد تثبيته. (%1)</translation>
    </message>
</context>
<context>
    <name>grapnel::AuthenticationForm</name>
    <message>
        <source>&amp;Keep stored credential</source>
        <translation>الاحتفاظ ببيانات الاعتماد المخزّنة</translation>
    </message>
    <message>
        <source>Re&amp;place credential</source>
        <translation>استبدال بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Rem&amp;ove credential</source>
        <translation>إزالة بيانات الاعتماد</translation>
    </message>
    <message>
        <source>U&amp;sername</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Heade&amp;r name</source>
        <translation>اسم الترويسة</translation>
    </message>
    <message>
        <source>Header va&amp;lue</source>
        <translation>قيمة الترويسة</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>اسم الترويسة</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>قيمة الترويسة</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>رمز Bearer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>%1. The credential is stored at Zendesk and cannot be read back.</source>
        <translation>‏%1. بيانات الاعتماد مخزّنة لدى Zendesk ولا يمكن استرجاع قراءتها.</translation>
    </message>
    <message>
        <source>Zendesk will call the endpoint without signing in. The stored credential cannot be brought back.</source>
        <translation>سيستدعي Zendesk نقطة النهاية دون تسجيل دخول. لا يمكن استعادة بيانات الاعتماد المخزّنة.</translation>
    </message>
</context>
<context>
    <name>grapnel::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>grapnel::BodyCopyButton</name>
    <message>
        <source>Copy body</source>
        <translation>نسخ المتن</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>grapnel::BrowserSignIn</name>
    <message>
        <source>Nothing was opened: the base URL of the account cannot be used.</source>
        <translation>لم يُفتح شيء: لا يمكن استخدام عنوان URL الأساسي للحساب.</translation>
    </message>
</context>
<context>
    <name>grapnel::CandidatesPage</name>
    <message>
        <source>&amp;This is it</source>
        <translation>هذا هو (&amp;T)</translation>
    </message>
    <message>
        <source>Webhooks that may be it</source>
        <translation>ويب هوك قد يكون المقصود</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Zendesk did not answer, and looking did not tell whether the webhook was created. Sending again may make a second one.</source>
        <translation>لم يُجب Zendesk، ولم يتبيّن بالبحث هل أُنشئ الويب هوك. قد يؤدي الإرسال مجددًا إلى إنشاء ويب هوك ثانٍ.</translation>
    </message>
    <message numerus="yes">
        <source>Zendesk did not answer. %n webhook(s) that were found may be the new one. Sending again may make a second one.</source>
        <translation>
            <numerusform>لم يُجب Zendesk. لم يُعثر على ويب هوك قد يكون الجديد. قد يؤدي الإرسال مجددًا إلى إنشاء ويب هوك ثانٍ.</numerusform>
            <numerusform>لم يُجب Zendesk. عُثر على ويب هوك واحد قد يكون الجديد. قد يؤدي الإرسال مجددًا إلى إنشاء ويب هوك ثانٍ.</numerusform>
            <numerusform>لم يُجب Zendesk. عُثر على اثنين من الويب هوك قد يكون أحدهما الجديد. قد يؤدي الإرسال مجددًا إلى إنشاء ويب هوك ثانٍ.</numerusform>
            <numerusform>لم يُجب Zendesk. عُثر على %Ln ويب هوك قد يكون أحدها الجديد. قد يؤدي الإرسال مجددًا إلى إنشاء ويب هوك ثانٍ.</numerusform>
            <numerusform>لم يُجب Zendesk. عُثر على %Ln ويب هوك قد يكون أحدها الجديد. قد يؤدي الإرسال مجددًا إلى إنشاء ويب هوك ثانٍ.</numerusform>
            <numerusform>لم يُجب Zendesk. عُثر على %Ln ويب هوك قد يكون أحدها الجديد. قد يؤدي الإرسال مجددًا إلى إنشاء ويب هوك ثانٍ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::CertificateField</name>
    <message>
        <source>Further certificate authorities</source>
        <translation>مراجع تصديق إضافية</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>استعراض (&amp;B)…</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>اختيار ملف شهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <extracomment>Filter of a file dialog; keep the parentheses and what is in them</extracomment>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>grapnel::ChangesTable</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>Stands for a field that is empty</extracomment>
        <translation>(بلا)</translation>
    </message>
</context>
<context>
    <name>grapnel::Chip</name>
    <message>
        <source>Remove filter %1</source>
        <extracomment>%1 is a filter that is in force, for example &quot;Status: Active&quot;</extracomment>
        <translation>إزالة عامل التصفية %1</translation>
    </message>
</context>
<context>
    <name>grapnel::ClipboardNotice</name>
    <message>
        <source>Clear now</source>
        <translation>المسح الآن</translation>
    </message>
    <message>
        <source>Take the secret off the clipboard</source>
        <translation>إزالة السر من الحافظة</translation>
    </message>
    <message numerus="yes">
        <source>Secret on the clipboard for %n s</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>السر في الحافظة</numerusform>
            <numerusform>السر في الحافظة لثانية واحدة</numerusform>
            <numerusform>السر في الحافظة لثانيتين</numerusform>
            <numerusform>السر في الحافظة لمدة %Ln ثوانٍ</numerusform>
            <numerusform>السر في الحافظة لمدة %Ln ثانية</numerusform>
            <numerusform>السر في الحافظة لمدة %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret on the clipboard</source>
        <translation>السر في الحافظة</translation>
    </message>
</context>
<context>
    <name>grapnel::CloneWindow</name>
    <message>
        <source>Clone webhook – %1</source>
        <extracomment>Title of a window; %1 is the webhook&apos;s name</extracomment>
        <translation>استنساخ ويب هوك – %1</translation>
    </message>
    <message>
        <source>Clone webhook</source>
        <translation>استنساخ الويب هوك</translation>
    </message>
    <message>
        <source>Cloning…</source>
        <translation>جارٍ الاستنساخ…</translation>
    </message>
    <message>
        <source>Zendesk did not answer. Finding out what it did…</source>
        <translation>لم يُجب Zendesk. جارٍ معرفة ما فعله…</translation>
    </message>
    <message>
        <source>Cloned. Reading the copy…</source>
        <translation>تم الاستنساخ. جارٍ قراءة النسخة…</translation>
    </message>
    <message>
        <source>The copy was deleted</source>
        <translation>حُذفت النسخة</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Another webhook has this name. Zendesk allows it, but they are easily mixed up.</source>
        <translation>يوجد ويب هوك آخر بهذا الاسم. يسمح Zendesk بذلك، لكن يسهل الخلط بينهما.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Delete copy</source>
        <translation>حذف النسخة</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>إلغاء التنشيط</translation>
    </message>
    <message>
        <source>It is called %1 and is active: it is called from now on.</source>
        <translation>اسمه %1 وهو نشط: يُستدعى من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>It is called %1 and is inactive.</source>
        <translation>اسمه %1 وهو غير نشط.</translation>
    </message>
    <message>
        <source>The copy is there, but not as you wished</source>
        <translation>النسخة موجودة، لكن ليس كما أردت</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>&amp;Clone again</source>
        <translation>استنساخ مجددًا (&amp;C)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Exact clone (keeps stored credentials)</source>
        <translation>نسخة مطابقة (تحتفظ ببيانات الاعتماد المخزّنة) (&amp;E)</translation>
    </message>
    <message>
        <source>New webhook &amp;from this one</source>
        <translation>ويب هوك جديد من هذا</translation>
    </message>
    <message>
        <source>Not possible: an app made this webhook, and Zendesk refuses to clone it.</source>
        <translation>غير ممكن: أنشأ تطبيق هذا الويب هوك، ويرفض Zendesk استنساخه.</translation>
    </message>
    <message>
        <source>Zendesk copies it with its credential. For a moment the copy is live as the original is; then it gets the name and status below.</source>
        <translation>ينسخه Zendesk مع بيانات اعتماده. تكون النسخة للحظة فعّالة كالأصل؛ ثم تأخذ الاسم والحالة أدناه.</translation>
    </message>
    <message>
        <source>Opens the form filled in from this webhook. Credentials are typed again.</source>
        <translation>يفتح النموذج معبّأً من هذا الويب هوك. تُكتب بيانات الاعتماد مجددًا.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start inactive</source>
        <translation>البدء غير نشط (&amp;S)</translation>
    </message>
    <message>
        <source>No copy was found at Zendesk: try again.</source>
        <translation>لم يُعثر على نسخة لدى Zendesk: حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>grapnel::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة تعيين الأعمدة</translation>
    </message>
</context>
<context>
    <name>grapnel::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Command, account or webhook</source>
        <translation>أمر أو حساب أو ويب هوك</translation>
    </message>
    <message>
        <source>Search commands, accounts and webhooks</source>
        <translation>البحث في الأوامر والحسابات والويب هوك</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>‏%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>Enter shows the webhook, Ctrl+Enter edits it.</source>
        <translation>مفتاح Enter يعرض الويب هوك، وCtrl+Enter يحرره.</translation>
    </message>
    <message>
        <source>Enter runs, Up and Down choose, Esc closes.</source>
        <translation>مفتاح Enter للتشغيل، والسهمان لأعلى ولأسفل للاختيار، وEsc للإغلاق.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>لا شيء مطابق.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>هذا غير ممكن الآن.</translation>
    </message>
</context>
<context>
    <name>grapnel::ConflictPage</name>
    <message>
        <source>(none)</source>
        <translation>(بلا)</translation>
    </message>
    <message>
        <source>Keep all of &amp;theirs</source>
        <translation>الاحتفاظ بكل ما لديهم (&amp;T)</translation>
    </message>
    <message>
        <source>Keep all of &amp;mine</source>
        <translation>الاحتفاظ بكل ما لديّ (&amp;M)</translation>
    </message>
    <message>
        <source>Somebody else has changed this webhook since you opened it, in fields that you left alone. Their changes stay; nothing has been sent yet.</source>
        <translation>غيّر شخص آخر هذا الويب هوك منذ أن فتحته، في حقول لم تمسّها. تبقى تغييراته؛ ولم يُرسل شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed this webhook since you opened it. Choose which value to keep in %n field(s) that you both changed; nothing has been sent yet.</source>
        <translation>
            <numerusform>غيّر شخص آخر هذا الويب هوك منذ أن فتحته. لا توجد حقول غيّرتماها كلاكما؛ ولم يُرسل شيء بعد.</numerusform>
            <numerusform>غيّر شخص آخر هذا الويب هوك منذ أن فتحته. اختر القيمة التي تبقى في حقل واحد غيّرتماه كلاكما؛ ولم يُرسل شيء بعد.</numerusform>
            <numerusform>غيّر شخص آخر هذا الويب هوك منذ أن فتحته. اختر القيمة التي تبقى في حقلين غيّرتماهما كلاكما؛ ولم يُرسل شيء بعد.</numerusform>
            <numerusform>غيّر شخص آخر هذا الويب هوك منذ أن فتحته. اختر القيمة التي تبقى في %Ln حقول غيّرتماها كلاكما؛ ولم يُرسل شيء بعد.</numerusform>
            <numerusform>غيّر شخص آخر هذا الويب هوك منذ أن فتحته. اختر القيمة التي تبقى في %Ln حقلًا غيّرتماها كلاكما؛ ولم يُرسل شيء بعد.</numerusform>
            <numerusform>غيّر شخص آخر هذا الويب هوك منذ أن فتحته. اختر القيمة التي تبقى في %Ln حقل غيّرتماها كلاكما؛ ولم يُرسل شيء بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>One of three values to choose from: what somebody else has saved meanwhile</extracomment>
        <translation>لديهم</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>One of three values to choose from: what the user has typed</extracomment>
        <translation>لديّ</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>One of three values to choose from: what it was before both changes</extracomment>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>‏%1، %2: %3</translation>
    </message>
    <message>
        <source>Also changed by somebody else; stays as it is:</source>
        <translation>غيّرها شخص آخر أيضًا؛ تبقى كما هي:</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Fields that both changed</source>
        <translation>الحقول التي غيّرها الطرفان</translation>
    </message>
</context>
<context>
    <name>grapnel::ConnectionEditor</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <translation>مشغّل أو أتمتة</translation>
    </message>
    <message>
        <source>Zendesk events</source>
        <translation>أحداث Zendesk</translation>
    </message>
    <message>
        <source>Zendesk fixes the connection when a webhook is created.</source>
        <translation>يثبّت Zendesk الاتصال عند إنشاء الويب هوك.</translation>
    </message>
    <message>
        <source>New webhook &amp;from this one</source>
        <translation>ويب هوك جديد من هذا</translation>
    </message>
</context>
<context>
    <name>grapnel::ConnectionTest</name>
    <message>
        <source>The server answered as to somebody who is not signed in.</source>
        <translation>أجاب الخادم كما لو أن أحدًا لم يسجّل الدخول.</translation>
    </message>
</context>
<context>
    <name>grapnel::ConnectionView</name>
    <message>
        <source>Connection test</source>
        <translation>اختبار الاتصال</translation>
    </message>
</context>
<context>
    <name>grapnel::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>grapnel::CreateWindow</name>
    <message>
        <source>New webhook</source>
        <translation>ويب هوك جديد</translation>
    </message>
    <message>
        <source>Create webhook</source>
        <translation>إنشاء ويب هوك</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>We&amp;bhook</source>
        <translation>ويب هوك (&amp;B)</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>&amp;Create again</source>
        <translation>إنشاء مجددًا (&amp;C)</translation>
    </message>
</context>
<context>
    <name>grapnel::DeleteWindow</name>
    <message>
        <source>Delete webhook</source>
        <translation>حذف الويب هوك</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Delete without a copy</source>
        <translation>الحذف دون نسخة</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>إعادة محاولة ما فشل</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) not deleted</source>
        <translation>
            <numerusform>حُذف كل الويب هوك</numerusform>
            <numerusform>لم يُحذف ويب هوك واحد</numerusform>
            <numerusform>لم يُحذف اثنان من الويب هوك</numerusform>
            <numerusform>لم يُحذف %Ln ويب هوك</numerusform>
            <numerusform>لم يُحذف %Ln ويب هوك</numerusform>
            <numerusform>لم يُحذف %Ln ويب هوك</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped before their turn.</source>
        <translation>أوقفت العملية قبل أن يأتي دورها.</translation>
    </message>
    <message>
        <source>The copy could not be saved, so nothing was deleted</source>
        <translation>تعذر حفظ النسخة، فلم يُحذف شيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhook(s)?</source>
        <translation>
            <numerusform>لا ويب هوك للحذف</numerusform>
            <numerusform>هل تريد حذف ويب هوك واحد؟</numerusform>
            <numerusform>هل تريد حذف اثنين من الويب هوك؟</numerusform>
            <numerusform>هل تريد حذف %Ln ويب هوك؟</numerusform>
            <numerusform>هل تريد حذف %Ln ويب هوك؟</numerusform>
            <numerusform>هل تريد حذف %Ln ويب هوك؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>هل تريد حذف «%1»؟</translation>
    </message>
    <message>
        <source>Zendesk stops calling the endpoint at once. Neither the id nor the signing secret can be brought back: a webhook made anew has others.</source>
        <translation>يتوقف Zendesk عن استدعاء نقطة النهاية فورًا. لا يمكن استعادة المعرّف ولا سر التوقيع: الويب هوك المُنشأ من جديد له غيرهما.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Webhooks to delete</source>
        <translation>الويب هوك المراد حذفها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>&amp;Type the number of webhooks to confirm</source>
        <translation>اكتب عدد الويب هوك للتأكيد (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Type the name to confirm</source>
        <translation>اكتب الاسم للتأكيد (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save a copy first</source>
        <translation>حفظ نسخة أولًا (&amp;S)</translation>
    </message>
    <message>
        <source>A JSON file without credentials and secrets</source>
        <translation>ملف JSON بلا بيانات اعتماد أو أسرار</translation>
    </message>
</context>
<context>
    <name>grapnel::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>grapnel::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details pane</source>
        <translation>لوحة التفاصيل</translation>
    </message>
</context>
<context>
    <name>grapnel::DetailsHeader</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message>
        <source>Made by an app</source>
        <extracomment>Badge of a webhook that an app from the marketplace made</extracomment>
        <translation>أنشأه تطبيق</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>حالة غير معروفة</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 is &quot;Active&quot; or &quot;Inactive&quot;</extracomment>
        <translation>الحالة: %1</translation>
    </message>
</context>
<context>
    <name>grapnel::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No webhook selected</source>
        <translation>لم يُحدَّد ويب هوك</translation>
    </message>
    <message>
        <source>Select one in the list to see everything about it.</source>
        <translation>حدّد واحدًا من القائمة لعرض كل ما يتعلق به.</translation>
    </message>
    <message>
        <source>Reading the webhook…</source>
        <translation>جارٍ قراءة الويب هوك…</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) selected</source>
        <translation>
            <numerusform>لم يُحدَّد ويب هوك</numerusform>
            <numerusform>حُدّد ويب هوك واحد</numerusform>
            <numerusform>حُدّد اثنان من الويب هوك</numerusform>
            <numerusform>حُدّد %Ln ويب هوك</numerusform>
            <numerusform>حُدّد %Ln ويب هوك</numerusform>
            <numerusform>حُدّد %Ln ويب هوك</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see everything about it.</source>
        <translation>حدّد واحدًا فقط لعرض كل ما يتعلق به.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The webhook could not be read.</source>
        <translation>تعذرت قراءة الويب هوك.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
</context>
<context>
    <name>grapnel::EditWindow</name>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Review chan&amp;ges…</source>
        <translation>مراجعة التغييرات…</translation>
    </message>
    <message>
        <source>Replace &amp;whole webhook (PUT)…</source>
        <translation>استبدال الويب هوك بالكامل (PUT)…</translation>
    </message>
    <message>
        <source>&amp;New webhook from this one</source>
        <translation>ويب هوك جديد من هذا</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>We&amp;bhook</source>
        <translation>ويب هوك (&amp;B)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>لا شيء للحفظ</translation>
    </message>
    <message>
        <source>Zendesk has all of this already.</source>
        <translation>كل هذا موجود لدى Zendesk بالفعل.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Reading the webhook…</source>
        <translation>جارٍ قراءة الويب هوك…</translation>
    </message>
    <message>
        <source>The form shows what the list has. It is read again before anything is saved.</source>
        <translation>يعرض النموذج ما في القائمة. يُقرأ مجددًا قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Edit webhook – %1</source>
        <extracomment>Title of a window; %1 is the webhook&apos;s name</extracomment>
        <translation>تحرير ويب هوك – %1</translation>
    </message>
    <message>
        <source>Replace whole webhook</source>
        <translation>استبدال الويب هوك بالكامل</translation>
    </message>
    <message>
        <source>Not known whether it was saved</source>
        <translation>من غير المعروف هل حُفظ</translation>
    </message>
    <message>
        <source>Zendesk did not answer, and looking did not tell. What you typed is still here; saving again is safe.</source>
        <translation>لم يُجب Zendesk، ولم يتبيّن الأمر بالبحث. ما كتبته ما زال هنا؛ والحفظ مجددًا آمن.</translation>
    </message>
    <message>
        <source>New webhook from this one</source>
        <translation>ويب هوك جديد من هذا</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>حُذف في مكان آخر</translation>
    </message>
    <message>
        <source>This webhook no longer exists at Zendesk. What you typed is still here.</source>
        <translation>لم يعد هذا الويب هوك موجودًا لدى Zendesk. ما كتبته ما زال هنا.</translation>
    </message>
</context>
<context>
    <name>grapnel::EditingActions</name>
    <message>
        <source>&amp;New webhook…</source>
        <translation>ويب هوك جديد (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تحرير (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>استنساخ (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>تنشيط (&amp;A)</translation>
    </message>
    <message>
        <source>Deacti&amp;vate</source>
        <translation>إلغاء التنشيط (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>حذف (&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>Made by an app: Zendesk refuses to clone it.</source>
        <translation>أنشأه تطبيق: يرفض Zendesk استنساخه.</translation>
    </message>
    <message>
        <source>Made by an app: Zendesk refuses to delete it. Uninstall the app instead.</source>
        <translation>أنشأه تطبيق: يرفض Zendesk حذفه. ألغِ تثبيت التطبيق بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>grapnel::EditingController</name>
    <message>
        <source>“%1” was created</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>أُنشئ «%1»</translation>
    </message>
    <message>
        <source>Zendesk did not answer, but the webhook is there.</source>
        <translation>لم يُجب Zendesk، لكن الويب هوك موجود.</translation>
    </message>
    <message>
        <source>“%1” was cloned and is active</source>
        <translation>استُنسخ «%1» وهو نشط</translation>
    </message>
    <message>
        <source>“%1” was cloned and is inactive</source>
        <translation>استُنسخ «%1» وهو غير نشط</translation>
    </message>
    <message>
        <source>It has the stored credential of the original and a signing secret of its own.</source>
        <translation>له بيانات الاعتماد المخزّنة للأصل وسر توقيع خاص به.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) made by an app left out</source>
        <translation>
            <numerusform>لم يُستبعد أي ويب هوك أنشأه تطبيق</numerusform>
            <numerusform>استُبعد ويب هوك واحد أنشأه تطبيق</numerusform>
            <numerusform>استُبعد اثنان من الويب هوك أنشأهما تطبيق</numerusform>
            <numerusform>استُبعد %Ln ويب هوك أنشأها تطبيق</numerusform>
            <numerusform>استُبعد %Ln ويب هوك أنشأها تطبيق</numerusform>
            <numerusform>استُبعد %Ln ويب هوك أنشأها تطبيق</numerusform>
        </translation>
    </message>
    <message>
        <source>Zendesk refuses to delete them. Uninstall the app instead.</source>
        <translation>يرفض Zendesk حذفها. ألغِ تثبيت التطبيق بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Deactivate webhook</source>
        <translation>إلغاء تنشيط الويب هوك</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>هل تريد إلغاء تنشيط «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n webhook(s)?</source>
        <translation>
            <numerusform>لا ويب هوك لإلغاء تنشيطه</numerusform>
            <numerusform>هل تريد إلغاء تنشيط ويب هوك واحد؟</numerusform>
            <numerusform>هل تريد إلغاء تنشيط اثنين من الويب هوك؟</numerusform>
            <numerusform>هل تريد إلغاء تنشيط %Ln ويب هوك؟</numerusform>
            <numerusform>هل تريد إلغاء تنشيط %Ln ويب هوك؟</numerusform>
            <numerusform>هل تريد إلغاء تنشيط %Ln ويب هوك؟</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a production account. Zendesk stops calling the endpoint until the webhook is activated again.</source>
        <translation>هذا حساب إنتاج. يتوقف Zendesk عن استدعاء نقطة النهاية إلى أن يُنشَّط الويب هوك مجددًا.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>إلغاء التنشيط</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo changing “%1”</source>
        <translation>التراجع عن تغيير «%1» (&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo activating %n webhook(s)</source>
        <translation>
            <numerusform>التراجع عن التنشيط (&amp;U)</numerusform>
            <numerusform>التراجع عن تنشيط ويب هوك واحد (&amp;U)</numerusform>
            <numerusform>التراجع عن تنشيط اثنين من الويب هوك (&amp;U)</numerusform>
            <numerusform>التراجع عن تنشيط %Ln ويب هوك (&amp;U)</numerusform>
            <numerusform>التراجع عن تنشيط %Ln ويب هوك (&amp;U)</numerusform>
            <numerusform>التراجع عن تنشيط %Ln ويب هوك (&amp;U)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo deactivating %n webhook(s)</source>
        <translation>
            <numerusform>التراجع عن إلغاء التنشيط (&amp;U)</numerusform>
            <numerusform>التراجع عن إلغاء تنشيط ويب هوك واحد (&amp;U)</numerusform>
            <numerusform>التراجع عن إلغاء تنشيط اثنين من الويب هوك (&amp;U)</numerusform>
            <numerusform>التراجع عن إلغاء تنشيط %Ln ويب هوك (&amp;U)</numerusform>
            <numerusform>التراجع عن إلغاء تنشيط %Ln ويب هوك (&amp;U)</numerusform>
            <numerusform>التراجع عن إلغاء تنشيط %Ln ويب هوك (&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open drafts</source>
        <translation>فتح المسودات</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved draft(s) from last time</source>
        <translation>
            <numerusform>لا مسودات غير محفوظة من المرة السابقة</numerusform>
            <numerusform>مسودة واحدة غير محفوظة من المرة السابقة</numerusform>
            <numerusform>مسودتان غير محفوظتين من المرة السابقة</numerusform>
            <numerusform>%Ln مسودات غير محفوظة من المرة السابقة</numerusform>
            <numerusform>%Ln مسودة غير محفوظة من المرة السابقة</numerusform>
            <numerusform>%Ln مسودة غير محفوظة من المرة السابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks are still being changed</source>
        <translation>ما زال تغيير الويب هوك جاريًا</translation>
    </message>
    <message>
        <source>This stops after those under way.</source>
        <translation>يتوقف هذا بعد ما هو قيد التنفيذ.</translation>
    </message>
    <message>
        <source>It could not be read back; refresh the list to see it as Zendesk has it.</source>
        <translation>تعذرت قراءته مجددًا؛ حدّث القائمة لتراه كما هو لدى Zendesk.</translation>
    </message>
    <message>
        <source>A credential was changed, so this cannot be undone.</source>
        <translation>تغيّرت بيانات اعتماد، لذا لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” was saved</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>حُفظ «%1»</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>حُذف «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) deleted</source>
        <translation>
            <numerusform>لم يُحذف أي ويب هوك</numerusform>
            <numerusform>حُذف ويب هوك واحد</numerusform>
            <numerusform>حُذف اثنان من الويب هوك</numerusform>
            <numerusform>حُذف %Ln ويب هوك</numerusform>
            <numerusform>حُذف %Ln ويب هوك</numerusform>
            <numerusform>حُذف %Ln ويب هوك</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>A copy is in %1</source>
        <translation>توجد نسخة في %1</translation>
    </message>
    <message>
        <source>“%1” is as it was before</source>
        <translation>عاد «%1» كما كان من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are as they were before</source>
        <translation>
            <numerusform>لم يعد أي ويب هوك كما كان من قبل</numerusform>
            <numerusform>عاد ويب هوك واحد كما كان من قبل</numerusform>
            <numerusform>عاد اثنان من الويب هوك كما كانا من قبل</numerusform>
            <numerusform>عاد %Ln ويب هوك كما كانت من قبل</numerusform>
            <numerusform>عاد %Ln ويب هوك كما كانت من قبل</numerusform>
            <numerusform>عاد %Ln ويب هوك كما كانت من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) not undone</source>
        <translation>
            <numerusform>تم التراجع عن الكل</numerusform>
            <numerusform>لم يتم التراجع عن ويب هوك واحد</numerusform>
            <numerusform>لم يتم التراجع عن اثنين من الويب هوك</numerusform>
            <numerusform>لم يتم التراجع عن %Ln ويب هوك</numerusform>
            <numerusform>لم يتم التراجع عن %Ln ويب هوك</numerusform>
            <numerusform>لم يتم التراجع عن %Ln ويب هوك</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Undoing %n change(s)</source>
        <translation>
            <numerusform>لا تغييرات للتراجع عنها</numerusform>
            <numerusform>جارٍ التراجع عن تغيير واحد</numerusform>
            <numerusform>جارٍ التراجع عن تغييرين</numerusform>
            <numerusform>جارٍ التراجع عن %Ln تغييرات</numerusform>
            <numerusform>جارٍ التراجع عن %Ln تغييرًا</numerusform>
            <numerusform>جارٍ التراجع عن %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
</context>
<context>
    <name>grapnel::EditorFindBar</name>
    <message>
        <source>Find</source>
        <extracomment>Placeholder of a search field</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>لا مطابقة</translation>
    </message>
    <message numerus="yes">
        <source>More than %n matches</source>
        <translation>
            <numerusform>توجد مطابقات</numerusform>
            <numerusform>أكثر من مطابقة واحدة</numerusform>
            <numerusform>أكثر من مطابقتين</numerusform>
            <numerusform>أكثر من %Ln مطابقات</numerusform>
            <numerusform>أكثر من %Ln مطابقة</numerusform>
            <numerusform>أكثر من %Ln مطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>لا مطابقات</numerusform>
            <numerusform>مطابقة واحدة</numerusform>
            <numerusform>مطابقتان</numerusform>
            <numerusform>%Ln مطابقات</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the matches of a search is shown: &quot;2 of 5&quot;</extracomment>
        <translation>‏%1 من %2</translation>
    </message>
</context>
<context>
    <name>grapnel::EditorWindow</name>
    <message>
        <source>Checking whether it has changed at Zendesk…</source>
        <translation>جارٍ التحقق مما إذا تغيّر لدى Zendesk…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Zendesk did not answer. Finding out what it did…</source>
        <translation>لم يُجب Zendesk. جارٍ معرفة ما فعله…</translation>
    </message>
    <message>
        <source>Saved. Reading it back…</source>
        <translation>تم الحفظ. جارٍ إعادة القراءة…</translation>
    </message>
    <message>
        <source>Zendesk refused what is marked below</source>
        <translation>رفض Zendesk ما هو معلَّم أدناه</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>There is an unsaved draft of %1</source>
        <translation>توجد مسودة غير محفوظة من %1</translation>
    </message>
    <message>
        <source>Credentials were not kept and are to be typed again.</source>
        <translation>لم تُحفظ بيانات الاعتماد ويجب كتابتها مجددًا.</translation>
    </message>
    <message>
        <source>Save your changes before closing?</source>
        <translation>هل تريد حفظ تغييراتك قبل الإغلاق؟</translation>
    </message>
    <message>
        <source>They are lost if you discard them.</source>
        <translation>ستُفقد إذا تجاهلتها.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes from another page of the window to the form</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Request prev&amp;iew</source>
        <translation>معاينة الطلب</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still here: try again.</source>
        <translation>لم يُحفظ شيء. ما كتبته ما زال هنا: حاول مجددًا.</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>اختبار…</translation>
    </message>
</context>
<context>
    <name>grapnel::EnvironmentTag</name>
    <message>
        <source>DEMO</source>
        <extracomment>Word beside the account&apos;s name: sample data, nothing real</extracomment>
        <translation>عرض توضيحي</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <extracomment>Word beside the account&apos;s name: what is done here has effect on real work</extracomment>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>Word beside the account&apos;s name: an account for trying things out</extracomment>
        <translation>بيئة تجريبية</translation>
    </message>
    <message>
        <source>READ ONLY</source>
        <extracomment>Word beside the account&apos;s name: nothing may be changed in it</extracomment>
        <translation>للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>grapnel::EventPicker</name>
    <message>
        <source>Search events, or type zen:event-type:…</source>
        <translation>ابحث في الأحداث، أو اكتب zen:event-type:…</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>البحث في الأحداث</translation>
    </message>
    <message>
        <source>Selected onl&amp;y</source>
        <translation>المحدّدة فقط (&amp;Y)</translation>
    </message>
    <message>
        <source>Add event type</source>
        <translation>إضافة نوع حدث</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>الأحداث المحدّدة</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>events</comment>
        <translation>
            <numerusform>لم يُحدَّد شيء</numerusform>
            <numerusform>حُدّد حدث واحد</numerusform>
            <numerusform>حُدّد حدثان</numerusform>
            <numerusform>حُدّدت %Ln أحداث</numerusform>
            <numerusform>حُدّد %Ln حدثًا</numerusform>
            <numerusform>حُدّد %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole event type reads like zen:event-type:ticket.created</source>
        <translation>يُكتب نوع الحدث الكامل هكذا: zen:event-type:ticket.created</translation>
    </message>
    <message>
        <source>Not in the list. Press Enter to add it.</source>
        <translation>غير موجود في القائمة. اضغط Enter لإضافته.</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>لا حدث مطابق</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>grapnel::EventTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a family of events: how many are chosen, and of how many</extracomment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 selected</source>
        <translation>‏%1، حُدّد %2 من %3</translation>
    </message>
</context>
<context>
    <name>grapnel::FilterBar</name>
    <message>
        <source>Status filter</source>
        <translation>عامل تصفية الحالة</translation>
    </message>
    <message>
        <source>All</source>
        <comment>status filter</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status filter</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status filter</comment>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <extracomment>Label of the status filter; the letter behind &amp; is its shortcut</extracomment>
        <translation>الحالة (&amp;S)</translation>
    </message>
    <message>
        <source>Search webhooks</source>
        <translation>البحث في الويب هوك</translation>
    </message>
    <message>
        <source>Search all columns</source>
        <translation>البحث في كل الأعمدة</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>البحث في الأسماء</translation>
    </message>
    <message>
        <source>Status: Active</source>
        <translation>الحالة: نشط</translation>
    </message>
    <message>
        <source>Status: Inactive</source>
        <translation>الحالة: غير نشط</translation>
    </message>
    <message>
        <source>Any column: %1</source>
        <extracomment>A filter in force; %1 is what was searched for, in quotation marks</extracomment>
        <translation>أي عمود: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>A filter in force; %1 is what was searched for, in quotation marks</extracomment>
        <translation>الاسم: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>grapnel::FindBar</name>
    <message>
        <source>Find</source>
        <extracomment>Placeholder of a search field</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>لا مطابقة</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>لا مطابقات</numerusform>
            <numerusform>مطابقة واحدة</numerusform>
            <numerusform>مطابقتان</numerusform>
            <numerusform>%Ln مطابقات</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the matches of a search is shown: &quot;2 of 5&quot;</extracomment>
        <translation>‏%1 من %2</translation>
    </message>
</context>
<context>
    <name>grapnel::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>&amp;Notify when something long has finished in the background</source>
        <translation>إشعار عند انتهاء عملية طويلة في الخلفية (&amp;N)</translation>
    </message>
    <message>
        <source>Open the last account</source>
        <translation>فتح الحساب الأخير</translation>
    </message>
    <message>
        <source>Let me choose an account</source>
        <translation>دعني أختر حسابًا</translation>
    </message>
    <message>
        <source>At the &amp;start</source>
        <translation>عند البدء (&amp;S)</translation>
    </message>
    <message>
        <source>An account that is named on the command line or in the environment is opened in any case.</source>
        <translation>يُفتح على أي حال الحساب المذكور في سطر الأوامر أو في متغيرات البيئة.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>A language of the program: that of the system</extracomment>
        <translation>الافتراضي للنظام</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>Holds at once. Windows in which something is under way keep theirs until they are closed.</source>
        <translation>يسري فورًا. النوافذ التي فيها شيء قيد التنفيذ تحتفظ بلغتها إلى أن تُغلق.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification says what has ended and how many webhooks it was about, and names none of them.</source>
        <translation>يذكر إشعار سطح المكتب ما انتهى وعدد الويب هوك المعنية، ولا يسمّي أيًا منها.</translation>
    </message>
</context>
<context>
    <name>grapnel::HeaderEditor</name>
    <message>
        <source>Custom headers</source>
        <translation>ترويسات مخصصة</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>إضافة ترويسة</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>إزالة الترويسة</translation>
    </message>
</context>
<context>
    <name>grapnel::HeaderTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the table of custom HTTP headers</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>grapnel::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>صفحة المساعدة</translation>
    </message>
</context>
<context>
    <name>grapnel::HelpTools</name>
    <message>
        <source>Grapnel &amp;help</source>
        <translation>مساعدة Grapnel (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>ما الجديد (&amp;W)</translation>
    </message>
    <message>
        <source>About Grapnel</source>
        <translation>حول Grapnel</translation>
    </message>
</context>
<context>
    <name>grapnel::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>نتيجة البحث</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s)</source>
        <translation>
            <numerusform>لم يُعثر عليه في أي صفحة</numerusform>
            <numerusform>عُثر عليه في صفحة واحدة</numerusform>
            <numerusform>عُثر عليه في صفحتين</numerusform>
            <numerusform>عُثر عليه في %Ln صفحات</numerusform>
            <numerusform>عُثر عليه في %Ln صفحة</numerusform>
            <numerusform>عُثر عليه في %Ln صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::HexTableModel</name>
    <message>
        <source>Offset</source>
        <extracomment>Column: where in the body a row of bytes begins</extracomment>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الأحرف</translation>
    </message>
</context>
<context>
    <name>grapnel::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Tests that you send appear here.</source>
        <translation>تظهر هنا الاختبارات التي ترسلها.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>تشغيل مرة أخرى</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>مسح السجل…</translation>
    </message>
    <message>
        <source>Nothing is kept when this window closes.</source>
        <translation>لا يُحفظ شيء عند إغلاق هذه النافذة.</translation>
    </message>
    <message numerus="yes">
        <source>The last payload and the last %n test(s) are kept in %1, without credentials.</source>
        <translation>
            <numerusform>تُحفظ آخر حمولة في %1 دون أي اختبار ودون بيانات الاعتماد.</numerusform>
            <numerusform>تُحفظ آخر حمولة وآخر اختبار في %1 دون بيانات الاعتماد.</numerusform>
            <numerusform>تُحفظ آخر حمولة وآخر اختبارين في %1 دون بيانات الاعتماد.</numerusform>
            <numerusform>تُحفظ آخر حمولة وآخر %Ln اختبارات في %1 دون بيانات الاعتماد.</numerusform>
            <numerusform>تُحفظ آخر حمولة وآخر %Ln اختبارًا في %1 دون بيانات الاعتماد.</numerusform>
            <numerusform>تُحفظ آخر حمولة وآخر %Ln اختبار في %1 دون بيانات الاعتماد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>Forget the tests of this webhook?</source>
        <translation>هل تريد مسح اختبارات هذا الويب هوك؟</translation>
    </message>
    <message>
        <source>Their requests and responses are deleted from this computer.</source>
        <translation>تُحذف طلباتها واستجاباتها من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>A command: shows two answers side by side</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Select two tests that were answered to see what differs</source>
        <translation>حدد اختبارين وردت استجابتاهما لمعرفة الفرق بينهما</translation>
    </message>
</context>
<context>
    <name>grapnel::HttpAttempt</name>
    <message>
        <source>No complete answer came in time.</source>
        <translation>لم تصل استجابة كاملة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>No connection could be made in time.</source>
        <translation>تعذّر إنشاء اتصال في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The answer is larger than %1.</source>
        <translation>حجم الاستجابة أكبر من %1.</translation>
    </message>
</context>
<context>
    <name>grapnel::InboxTableModel</name>
    <message>
        <source>Not checked</source>
        <extracomment>Of the signature of a request</extracomment>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Valid signature</source>
        <translation>توقيع صالح</translation>
    </message>
    <message>
        <source>Signature does not match</source>
        <translation>التوقيع غير مطابق</translation>
    </message>
    <message>
        <source>Signed with the static test secret</source>
        <translation>موقّع بسر الاختبار الثابت</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>لا يوجد توقيع</translation>
    </message>
    <message>
        <source>Unknown webhook</source>
        <translation>ويب هوك غير معروف</translation>
    </message>
    <message>
        <source>Secret not available</source>
        <translation>السر غير متوفر</translation>
    </message>
    <message>
        <source>Not an HTTP request</source>
        <translation>ليس طلب HTTP</translation>
    </message>
    <message>
        <source>%1 (too large, refused)</source>
        <translation>‏%1 (كبير جدًا، مرفوض)</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>‏%1 (غير مكتمل)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Both are times: local time, then UTC</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتًا</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Of a URL</extracomment>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
</context>
<context>
    <name>grapnel::InboxWindow</name>
    <message>
        <source>Local inbox</source>
        <translation>الوارد المحلي</translation>
    </message>
    <message>
        <source>Zendesk cannot reach this computer</source>
        <translation>لا يمكن لـ Zendesk الوصول إلى هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The URL works from here only. To receive from Zendesk, run a tunnel of your own to it and give the webhook the tunnel&apos;s address.</source>
        <translation>لا يعمل عنوان URL إلا من هنا. للاستلام من Zendesk، شغّل نفقًا خاصًا بك إليه وأعطِ الويب هوك عنوان النفق.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>نسخ عنوان URL</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي منفذ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>المنفذ (&amp;P)</translation>
    </message>
    <message>
        <source>Received requests</source>
        <translation>الطلبات المستلمة</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>&amp;Verify signatures</source>
        <translation>التحقق من التوقيعات</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>مسح (&amp;L)</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>قيد الاستماع</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>بدء (&amp;S)</translation>
    </message>
    <message>
        <source>Another program uses this port. Choose another one, or Any.</source>
        <translation>يستخدم برنامج آخر هذا المنفذ. اختر منفذًا آخر أو «أي منفذ».</translation>
    </message>
    <message>
        <source>You may not use this port. Choose one from 1024 up, or Any.</source>
        <translation>لا يُسمح لك باستخدام هذا المنفذ. اختر منفذًا من 1024 فما فوق أو «أي منفذ».</translation>
    </message>
    <message>
        <source>The inbox cannot listen</source>
        <translation>يتعذّر على الوارد الاستماع</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n older dropped</source>
        <extracomment>%1: &quot;500 requests&quot;</extracomment>
        <translation>
            <numerusform>‏%1، ولم يُسقط أي طلب أقدم</numerusform>
            <numerusform>‏%1، وأُسقط طلب واحد أقدم</numerusform>
            <numerusform>‏%1، وأُسقط طلبان أقدم</numerusform>
            <numerusform>‏%1، وأُسقطت %Ln طلبات أقدم</numerusform>
            <numerusform>‏%1، وأُسقط %Ln طلبًا أقدم</numerusform>
            <numerusform>‏%1، وأُسقط %Ln طلب أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>&amp;New webhook with this URL</source>
        <translation>ويب هوك جديد بعنوان URL هذا (&amp;N)</translation>
    </message>
    <message>
        <source>The inbox is stopped</source>
        <translation>الوارد متوقف</translation>
    </message>
    <message>
        <source>Nothing can come in until it listens.</source>
        <translation>لا يمكن أن يصل شيء حتى يبدأ الاستماع.</translation>
    </message>
    <message>
        <source>1. Create a webhook with this URL, or give it to one you have.
2. Use Test…, or do in Zendesk what it subscribes to.
3. Choose the request here to look into it.</source>
        <translation>1. أنشئ ويب هوك بعنوان URL هذا، أو عيّنه لويب هوك موجود.
2. استخدم «اختبار…»، أو نفّذ في Zendesk ما يشترك فيه.
3. اختر الطلب هنا للاطلاع عليه.</translation>
    </message>
</context>
<context>
    <name>grapnel::JsonPage</name>
    <message>
        <source>Copy JSON</source>
        <translation>نسخ JSON</translation>
    </message>
    <message>
        <source>Webhook as JSON</source>
        <translation>الويب هوك بتنسيق JSON</translation>
    </message>
    <message>
        <source>Find in JSON</source>
        <translation>بحث في JSON</translation>
    </message>
    <message>
        <source>Find in JSON (%1)</source>
        <translation>بحث في JSON (%1)</translation>
    </message>
</context>
<context>
    <name>grapnel::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <extracomment>Value of a JSON object that can be unfolded: how many members it has</extracomment>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%Ln حقول</numerusform>
            <numerusform>%Ln حقلًا</numerusform>
            <numerusform>%Ln حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <extracomment>Value of a JSON array that can be unfolded: how many elements it has</extracomment>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a JSON member</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: value of a JSON member</extracomment>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>grapnel::ListBanner</name>
    <message>
        <source>The rows are from %1.</source>
        <extracomment>How old the rows are that stay after a failure; %1 is a time, or a date and time</extracomment>
        <translation>الصفوف من %1.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>جارٍ إعادة المحاولة…</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>المحاولة التالية الآن.</numerusform>
            <numerusform>المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests were sent in one minute; nothing is lost.</source>
        <translation>أُرسل عدد كبير جدًا من الطلبات في دقيقة واحدة؛ لم يُفقد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait.</source>
        <translation>
            <numerusform>لا طلبات في الانتظار.</numerusform>
            <numerusform>طلب واحد في الانتظار.</numerusform>
            <numerusform>طلبان في الانتظار.</numerusform>
            <numerusform>%Ln طلبات في الانتظار.</numerusform>
            <numerusform>%Ln طلبًا في الانتظار.</numerusform>
            <numerusform>%Ln طلب في الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>يطلب الخادم الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>Going on in %n s.</source>
        <translation>
            <numerusform>الاستئناف الآن.</numerusform>
            <numerusform>الاستئناف بعد ثانية واحدة.</numerusform>
            <numerusform>الاستئناف بعد ثانيتين.</numerusform>
            <numerusform>الاستئناف بعد %Ln ثوانٍ.</numerusform>
            <numerusform>الاستئناف بعد %Ln ثانية.</numerusform>
            <numerusform>الاستئناف بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the answer could not be read</source>
        <translation>
            <numerusform>قُرئت كل أجزاء الاستجابة</numerusform>
            <numerusform>تعذّرت قراءة جزء واحد من الاستجابة</numerusform>
            <numerusform>تعذّرت قراءة جزأين من الاستجابة</numerusform>
            <numerusform>تعذّرت قراءة %Ln أجزاء من الاستجابة</numerusform>
            <numerusform>تعذّرت قراءة %Ln جزءًا من الاستجابة</numerusform>
            <numerusform>تعذّرت قراءة %Ln جزء من الاستجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be read is shown; the fields concerned are empty.</source>
        <translation>يُعرض ما أمكنت قراءته؛ الحقول المعنية فارغة.</translation>
    </message>
</context>
<context>
    <name>grapnel::ListPlaceholder</name>
    <message>
        <source>Loading webhooks</source>
        <translation>جارٍ تحميل ويب هوك</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>جارٍ إعادة المحاولة…</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>المحاولة التالية الآن.</numerusform>
            <numerusform>المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>No webhook matches</source>
        <translation>لا يوجد ويب هوك مطابق</translation>
    </message>
    <message>
        <source>All webhooks are loaded, and none of them matches the filters.</source>
        <translation>كل الويب هوك محمّلة، ولا يطابق أي منها عوامل التصفية.</translation>
    </message>
    <message>
        <source>The server looks for names only. Load all webhooks to search every column.</source>
        <translation>يبحث الخادم في الأسماء فقط. حمّل كل الويب هوك للبحث في كل الأعمدة.</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>لا يوجد ويب هوك بعد</translation>
    </message>
    <message>
        <source>This account has no webhooks. Create the first one here, or refresh after creating one in Zendesk.</source>
        <translation>لا يوجد ويب هوك في هذا الحساب. أنشئ الأول هنا، أو حدّث بعد إنشاء واحد في Zendesk.</translation>
    </message>
    <message>
        <source>Nothing is loaded</source>
        <translation>لم يُحمَّل شيء</translation>
    </message>
    <message>
        <source>Loading was cancelled before the first webhooks came.</source>
        <translation>أُلغي التحميل قبل وصول أول ويب هوك.</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>في انتظار سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>It holds what this account is signed in with. It may be asking you to unlock it, perhaps in a window behind this one.</source>
        <translation>تحتوي على بيانات تسجيل الدخول إلى هذا الحساب. ربما تطلب منك فتح قفلها، وقد يكون ذلك في نافذة خلف هذه النافذة.</translation>
    </message>
    <message>
        <source>This account has no webhooks. Refresh after creating one in Zendesk.</source>
        <translation>لا يوجد ويب هوك في هذا الحساب. حدّث بعد إنشاء واحد في Zendesk.</translation>
    </message>
</context>
<context>
    <name>grapnel::LoadAllWatch</name>
    <message>
        <source>Not all webhooks could be loaded</source>
        <translation>تعذّر تحميل كل الويب هوك</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) loaded</source>
        <translation>
            <numerusform>لم يُحمَّل أي ويب هوك</numerusform>
            <numerusform>حُمّل ويب هوك واحد</numerusform>
            <numerusform>حُمّل ويب هوك اثنان</numerusform>
            <numerusform>حُمّل %Ln ويب هوك</numerusform>
            <numerusform>حُمّل %Ln ويب هوك</numerusform>
            <numerusform>حُمّل %Ln ويب هوك</numerusform>
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
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>ويب هوك</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أدوات (&amp;T)</translation>
    </message>
    <message>
        <source>Grapnel – %1 – %2</source>
        <extracomment>Title of the main window; %1 is the account, %2 the word for its environment</extracomment>
        <translation>Grapnel – %1 – %2</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>الحسابات (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التفضيلات (&amp;P)…</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>المزيد من الأوامر</translation>
    </message>
    <message>
        <source>Switch to account %1</source>
        <extracomment>Command in the list of shortcuts; %1 is a number from 1 to 9</extracomment>
        <translation>التبديل إلى الحساب %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
</context>
<context>
    <name>grapnel::NetworkPage</name>
    <message>
        <source>s</source>
        <extracomment>Behind a number of seconds</extracomment>
        <translation>ث</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>&amp;Further certificate authorities</source>
        <translation>مراجع تصديق إضافية (&amp;F)</translation>
    </message>
    <message>
        <source>A PEM file with the authorities that your network signs with. They are trusted besides the system&apos;s; without it only the system&apos;s are.</source>
        <translation>ملف PEM يضم مراجع التصديق التي توقّع بها شبكتك. تكون موثوقة إلى جانب مراجع النظام؛ ومن دونه يوثق بمراجع النظام فقط.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>المهلات</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What creates or changes a webhook is repeated only when it is certain that nothing was done. When Zendesk says how long to wait, that counts.</source>
        <translation>لا يُكرَّر ما ينشئ ويب هوك أو يغيّره إلا عند التأكد من عدم تنفيذ أي شيء. وإذا حدد Zendesk مدة الانتظار، فهي المعتمدة.</translation>
    </message>
    <message>
        <source>Retries per operation</source>
        <translation>إعادة المحاولة لكل عملية</translation>
    </message>
    <message>
        <source>Until it is co&amp;nnected</source>
        <translation>حتى إنشاء الاتصال (&amp;N)</translation>
    </message>
    <message>
        <source>Without any &amp;data</source>
        <translation>دون أي بيانات (&amp;D)</translation>
    </message>
    <message>
        <source>A request as a who&amp;le</source>
        <translation>الطلب بأكمله (&amp;L)</translation>
    </message>
</context>
<context>
    <name>grapnel::OAuthCredentialSource</name>
    <message>
        <source>There is nothing to get a new access token with.</source>
        <translation>لا يوجد ما يمكن الحصول به على رمز وصول جديد.</translation>
    </message>
</context>
<context>
    <name>grapnel::OperationRetries</name>
    <message>
        <source>List</source>
        <extracomment>Operation of the API</extracomment>
        <translation>سرد</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Operation of the API</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Operation of the API</extracomment>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Clone</source>
        <extracomment>Operation of the API</extracomment>
        <translation>استنساخ</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Operation of the API: replaces a webhook as a whole</extracomment>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Patch</source>
        <extracomment>Operation of the API: changes parts of a webhook</extracomment>
        <translation>تعديل جزئي</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Operation of the API</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Operation of the API</extracomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Show secret</source>
        <extracomment>Operation of the API</extracomment>
        <translation>عرض السر</translation>
    </message>
    <message>
        <source>Reset secret</source>
        <extracomment>Operation of the API</extracomment>
        <translation>إعادة تعيين السر</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>An operation has the retries that hold for all</extracomment>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Own</source>
        <extracomment>An operation has retries of its own</extracomment>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Retries per operation</source>
        <translation>إعادة المحاولة لكل عملية</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>فترات الانتظار</translation>
    </message>
    <message>
        <source>Retries of %1</source>
        <extracomment>%1 is an operation of the API</extracomment>
        <translation>إعادة محاولة %1</translation>
    </message>
</context>
<context>
    <name>grapnel::OverviewPage</name>
    <message>
        <source>Not since it was created</source>
        <translation>لم يُحدَّث منذ إنشائه</translation>
    </message>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>عنوان نقطة النهاية</translation>
    </message>
    <message>
        <source>Copy endpoint URL</source>
        <translation>نسخ عنوان نقطة النهاية</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>HTTP method</extracomment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Request format</source>
        <translation>تنسيق الطلب</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>ترويسات مخصصة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Identifier of a webhook</extracomment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
</context>
<context>
    <name>grapnel::PageFooter</name>
    <message>
        <source>The next webhooks could not be loaded: %1. The rows above stay.</source>
        <extracomment>%1 says why, like &quot;No connection to the server&quot;</extracomment>
        <translation>تعذّر تحميل الويب هوك التالية: %1. تبقى الصفوف أعلاه.</translation>
    </message>
    <message>
        <source>Loading more webhooks…</source>
        <translation>جارٍ تحميل المزيد من الويب هوك…</translation>
    </message>
</context>
<context>
    <name>grapnel::PaletteModel</name>
    <message>
        <source>not possible now</source>
        <extracomment>Of a command, for a screen reader</extracomment>
        <translation>غير متاح الآن</translation>
    </message>
</context>
<context>
    <name>grapnel::PaletteTool</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>لوحة الأوامر (&amp;C)…</translation>
    </message>
    <message>
        <source>Switch account</source>
        <extracomment>Row of the command palette: goes over to an account</extracomment>
        <translation>تبديل الحساب</translation>
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
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Pa&amp;yload</source>
        <translation>الحمولة (&amp;Y)</translation>
    </message>
    <message>
        <source>Insert sample</source>
        <translation>إدراج نموذج</translation>
    </message>
    <message>
        <source>Replace the payload by a made-up one</source>
        <translation>استبدال الحمولة بحمولة مصطنعة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>Make compact</source>
        <translation>ضغط التنسيق</translation>
    </message>
    <message>
        <source>Payload check</source>
        <translation>فحص الحمولة</translation>
    </message>
    <message>
        <source>Go to error</source>
        <translation>الانتقال إلى الخطأ</translation>
    </message>
    <message>
        <source>%1; Zendesk takes 256 KiB at most</source>
        <translation>‏%1؛ يقبل Zendesk 256 KiB على الأكثر</translation>
    </message>
    <message>
        <source>Empty: the request has no body</source>
        <translation>فارغة: لا متن للطلب</translation>
    </message>
    <message>
        <source>No errors, %1</source>
        <extracomment>The payload can be read; %1 is its size</extracomment>
        <translation>لا أخطاء، %1</translation>
    </message>
</context>
<context>
    <name>grapnel::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>الاحتفاظ بها لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Save the rest</source>
        <translation>حفظ الباقي</translation>
    </message>
    <message>
        <source>Why it cannot be saved</source>
        <translation>سبب تعذّر الحفظ</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>استعادة الإعدادات الافتراضية</translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation>لهذه الصفحة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a page, %2 a sentence that says what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>في انتظار سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Restore the defaults of the page “%1”?</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>هل تريد استعادة الإعدادات الافتراضية للصفحة «%1»؟</translation>
    </message>
    <message>
        <source>Nothing changes until you save.</source>
        <translation>لا يتغير شيء حتى تحفظ.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The keychain is locked, or refused access.</source>
        <translation>سلسلة المفاتيح مقفلة، أو رفضت الوصول.</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached.</source>
        <translation>لا توجد سلسلة مفاتيح يمكن الوصول إليها.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>لم تستجب سلسلة المفاتيح في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>حدث خطأ في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not stored</source>
        <translation>لم تُخزَّن كلمة مرور الخادم الوكيل</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not removed</source>
        <translation>لم تُزَل كلمة مرور الخادم الوكيل</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The password is never put into a file.</source>
        <translation>لم يُحفظ شيء بعد. لا توضع كلمة المرور في ملف أبدًا.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>The preferences could not be written</source>
        <translation>تعذّرت كتابة التفضيلات</translation>
    </message>
    <message>
        <source>They hold until the program ends. Check that the folder of the settings can be written to, and save again.</source>
        <translation>تسري حتى ينتهي البرنامج. تحقق من إمكانية الكتابة في مجلد الإعدادات، ثم احفظ مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>grapnel::ProxyForm</name>
    <message>
        <source>As the system is set up</source>
        <translation>حسب إعداد النظام</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>دون خادم وكيل</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>هذا الخادم الوكيل</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>الخادم الوكيل (&amp;P)</translation>
    </message>
    <message>
        <source>Addresses of this computer are reached without a proxy in any case.</source>
        <translation>يتم الوصول إلى عناوين هذا الكمبيوتر دون خادم وكيل في كل الأحوال.</translation>
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
        <translation>المضيف (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المستخدم (&amp;U)</translation>
    </message>
    <message>
        <source>Empty if the proxy asks for no login.</source>
        <translation>يُترك فارغًا إذا كان الخادم الوكيل لا يطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>النوع (&amp;K)</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>المنفذ (&amp;R)</translation>
    </message>
    <message>
        <source>Keep stored password</source>
        <translation>الاحتفاظ بكلمة المرور المخزّنة</translation>
    </message>
    <message>
        <source>Replace password</source>
        <translation>استبدال كلمة المرور</translation>
    </message>
    <message>
        <source>Remove password</source>
        <translation>إزالة كلمة المرور</translation>
    </message>
    <message>
        <source>Stored password</source>
        <translation>كلمة المرور المخزّنة</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة المرور (&amp;W)</translation>
    </message>
    <message>
        <source>It is kept in the keychain of the system, never in a file.</source>
        <translation>تُحفظ في سلسلة مفاتيح النظام، وليس في ملف أبدًا.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host.</source>
        <translation>أدخل مضيف الخادم الوكيل.</translation>
    </message>
    <message>
        <source>Enter a host name or address only, without “http://” and port.</source>
        <translation>أدخل اسم مضيف أو عنوانًا فقط، دون «http://» ودون المنفذ.</translation>
    </message>
    <message>
        <source>Enter the new password, or keep or remove the stored one.</source>
        <translation>أدخل كلمة المرور الجديدة، أو احتفظ بالمخزّنة أو أزلها.</translation>
    </message>
</context>
<context>
    <name>grapnel::RedirectPages</name>
    <message>
        <source>en</source>
        <extracomment>The code of your language, as in the lang attribute of HTML</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>تم تسجيل دخولك.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>لم يتم تسجيل دخولك.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>أُلغي تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>استغرق تسجيل الدخول وقتًا طويلًا جدًا.</translation>
    </message>
    <message>
        <source>This sign-in was used already.</source>
        <translation>سبق استخدام عملية تسجيل الدخول هذه.</translation>
    </message>
    <message>
        <source>This does not belong to the sign-in.</source>
        <translation>هذا لا يخص عملية تسجيل الدخول.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>لا يوجد شيء هنا.</translation>
    </message>
    <message>
        <source>This is not what a browser sends after a sign-in.</source>
        <translation>ليس هذا ما يرسله المتصفح بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This page can be closed.</source>
        <translation>يمكن إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>Grapnel says why. This page can be closed.</source>
        <translation>يوضح Grapnel السبب. يمكن إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>Nothing of it was used. Begin again in Grapnel; this page can be closed.</source>
        <translation>لم يُستخدم منه شيء. ابدأ من جديد في Grapnel؛ يمكن إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>It works once only, and nothing of this was used. This page can be closed.</source>
        <translation>تعمل مرة واحدة فقط، ولم يُستخدم شيء من هذا. يمكن إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>Another page or program sent it, and not the sign-in that Grapnel began. Nothing of it was used.</source>
        <translation>أرسلته صفحة أخرى أو برنامج آخر، وليس عملية تسجيل الدخول التي بدأها Grapnel. لم يُستخدم منه شيء.</translation>
    </message>
    <message>
        <source>Grapnel waits here for the browser to come back from signing in. Nothing of this was used.</source>
        <translation>ينتظر Grapnel هنا عودة المتصفح من تسجيل الدخول. لم يُستخدم شيء من هذا.</translation>
    </message>
</context>
<context>
    <name>grapnel::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
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
        <translation>هل تريد استبدال الويب هوك بأكمله؟</translation>
    </message>
    <message>
        <source>Saving changes sends only what you changed. Replacing (PUT) sends everything that the form holds, and Zendesk drops what is not sent. A stored credential cannot be read back, so it is dropped unless you choose Replace credential and type it again.</source>
        <translation>حفظ التغييرات يرسل ما غيّرته فقط. أما الاستبدال (PUT) فيرسل كل ما في النموذج، ويحذف Zendesk ما لم يُرسل. لا يمكن استرجاع بيانات الاعتماد المخزّنة، لذا تُحذف ما لم تختر «استبدال بيانات الاعتماد» وتكتبها من جديد.</translation>
    </message>
    <message>
        <source>Nothing is dropped this time: the form holds all that Zendesk has.</source>
        <translation>لا يُحذف شيء هذه المرة: يحتوي النموذج على كل ما لدى Zendesk.</translation>
    </message>
    <message>
        <source>Zendesk will drop:</source>
        <translation>سيحذف Zendesk:</translation>
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
        <translation>إظهار بيانات الاعتماد (&amp;C)</translation>
    </message>
    <message>
        <source>Show credentials</source>
        <translation>إظهار بيانات الاعتماد</translation>
    </message>
    <message>
        <source>What is masked here is masked in what is copied too.</source>
        <translation>ما هو محجوب هنا محجوب أيضًا في ما يُنسخ.</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogModel</name>
    <message>
        <source>Cancelled</source>
        <extracomment>Of a request</extracomment>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>الاتصال غير موثوق</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يتم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Of the target of a request</extracomment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <extracomment>Of a request</extracomment>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد المعدل</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Of a request</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>خطأ في الخادم</translation>
    </message>
    <message>
        <source>Redirect not followed</source>
        <translation>لم تُتبع إعادة التوجيه</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>استجابة غير صالحة للاستخدام</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>‏%1 مللي ثانية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds</extracomment>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>%1 (repeat)</source>
        <extracomment>The number of an attempt that repeats an earlier one</extracomment>
        <translation>‏%1 (تكرار)</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتًا</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Of a URL</extracomment>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Of an answer of HTTP</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogTool</name>
    <message>
        <source>Request log…</source>
        <translation>سجل الطلبات…</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogView</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>نسخ معرّف الطلب</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogWindow</name>
    <message>
        <source>Request log</source>
        <translation>سجل الطلبات</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>تصفية الطلبات</translation>
    </message>
    <message>
        <source>Filter by method, path, status or request id</source>
        <translation>التصفية حسب الطريقة أو المسار أو الحالة أو معرّف الطلب</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح عامل التصفية</translation>
    </message>
    <message>
        <source>&amp;Failures only</source>
        <translation>الفاشلة فقط (&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>متابعة (&amp;O)</translation>
    </message>
    <message>
        <source>Keep the newest request in sight</source>
        <translation>إبقاء أحدث طلب ظاهرًا</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>عدد الطلبات</translation>
    </message>
    <message>
        <source>Copy request &amp;id</source>
        <translation>نسخ معرّف الطلب (&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>مسح (&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Of requests</extracomment>
        <translation>
            <numerusform>لم يفشل أي منها</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>Of requests: those that the filter lets through</extracomment>
        <translation>
            <numerusform>لا يُعرض أي منها</numerusform>
            <numerusform>معروض واحد</numerusform>
            <numerusform>معروض اثنان</numerusform>
            <numerusform>المعروض %Ln</numerusform>
            <numerusform>المعروض %Ln</numerusform>
            <numerusform>المعروض %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>Every request to Zendesk is listed here as it is answered, without credentials, bodies and search texts.</source>
        <translation>يُدرج هنا كل طلب إلى Zendesk عند ورود استجابته، دون بيانات الاعتماد والمتون ونصوص البحث.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>لا يوجد طلب مطابق</translation>
    </message>
    <message>
        <source>The log has requests that the filter does not show.</source>
        <translation>في السجل طلبات لا يعرضها عامل التصفية.</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestPreview</name>
    <message>
        <source>Request preview</source>
        <translation>معاينة الطلب</translation>
    </message>
    <message>
        <source>Credentials are shown as bullets and sent as typed.</source>
        <translation>تُعرض بيانات الاعتماد كنقاط وتُرسل كما كُتبت.</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to send.</source>
        <translation>لم يتغير شيء: لا يوجد ما يُرسل.</translation>
    </message>
    <message>
        <source>Only what you changed is sent. Everything else stays as it is at Zendesk.</source>
        <translation>يُرسل ما غيّرته فقط. ويبقى كل ما عداه كما هو لدى Zendesk.</translation>
    </message>
</context>
<context>
    <name>grapnel::RequestView</name>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>لم يُختر أي طلب</translation>
    </message>
    <message>
        <source>Its body, its headers and what its signature says are shown here.</source>
        <translation>يُعرض هنا متنه وترويساته وما يفيده توقيعه.</translation>
    </message>
    <message>
        <source>Received request</source>
        <translation>الطلب المستلم</translation>
    </message>
    <message>
        <source>compressed with %1, shown as it came</source>
        <extracomment>%1 is the name of a compression: &quot;gzip&quot;</extracomment>
        <translation>مضغوط بـ %1، معروض كما وصل</translation>
    </message>
    <message>
        <source>not a request of HTTP, the first bytes are shown</source>
        <translation>ليس طلب HTTP، تُعرض البايتات الأولى</translation>
    </message>
    <message>
        <source>too large, refused</source>
        <translation>كبير جدًا، مرفوض</translation>
    </message>
    <message>
        <source>incomplete: the connection ended before the end</source>
        <translation>غير مكتمل: انتهى الاتصال قبل النهاية</translation>
    </message>
</context>
<context>
    <name>grapnel::ResetWindow</name>
    <message>
        <source>Reset signing secret</source>
        <translation>إعادة تعيين سر التوقيع</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>تم النسخ إلى الحافظة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Unclear whether the secret was reset: %1</source>
        <extracomment>%1 is what went wrong</extracomment>
        <translation>ليس من الواضح ما إذا كان السر قد أُعيد تعيينه: %1</translation>
    </message>
    <message>
        <source>“Reveal secret” shows which one is valid now. Compare it with the receiver&apos;s before you reset again.</source>
        <translation>يعرض «كشف السر» السر الصالح الآن. قارنه بسر المستلِم قبل إعادة التعيين مرة أخرى.</translation>
    </message>
    <message>
        <source>stopped after it was sent</source>
        <translation>أُوقف بعد إرساله</translation>
    </message>
    <message>
        <source>&amp;Type the name to confirm</source>
        <translation>اكتب الاسم للتأكيد (&amp;T)</translation>
    </message>
    <message>
        <source>Reset the signing secret of “%1”?</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>هل تريد إعادة تعيين سر التوقيع لـ «%1»؟</translation>
    </message>
    <message>
        <source>The old secret ends at once. %1 then takes every delivery for forged, and those that it refuses are lost, until it has the new secret.</source>
        <extracomment>%1 is the host that the webhook calls</extracomment>
        <translation>ينتهي السر القديم فورًا. عندئذ يعدّ %1 كل عملية تسليم مزوّرة، ويُفقد ما يرفضه منها، حتى يحصل على السر الجديد.</translation>
    </message>
    <message>
        <source>Zendesk makes the new secret at the reset, so the receiver cannot have it before. Have someone ready to enter it there, or let the receiver skip the check for that time. The old secret cannot be brought back.</source>
        <translation>ينشئ Zendesk السر الجديد عند إعادة التعيين، لذا لا يمكن أن يكون لدى المستلِم قبل ذلك. جهّز شخصًا لإدخاله هناك، أو دع المستلِم يتخطى التحقق خلال ذلك الوقت. لا يمكن استعادة السر القديم.</translation>
    </message>
    <message>
        <source>Enter it at the receiver now: deliveries are signed with it from here on.</source>
        <translation>أدخله لدى المستلِم الآن: تُوقَّع به عمليات التسليم من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>The signing secret was reset</source>
        <translation>أُعيد تعيين سر التوقيع</translation>
    </message>
    <message>
        <source>Reset secret</source>
        <translation>إعادة تعيين السر</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>نسخ السر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>جارٍ إعادة التعيين…</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseBody</name>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>العرض على أي حال</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>متن الاستجابة</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>بحث في المتن</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>بايتات المتن</translation>
    </message>
    <message>
        <source>Pretty</source>
        <extracomment>Ways to show a body: as a tree</extracomment>
        <translation>منسّق</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>سداسي عشري</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>التفاف الأسطر</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Reading the body…</source>
        <translation>جارٍ قراءة المتن…</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>لا يوجد متن</translation>
    </message>
    <message>
        <source>The answer has headers only.</source>
        <translation>لا تحتوي الاستجابة إلا على ترويسات.</translation>
    </message>
    <message>
        <source>A picture, %1</source>
        <translation>صورة، %1</translation>
    </message>
    <message>
        <source>Pictures are not opened here. Save it, or look at its bytes in Hex.</source>
        <translation>لا تُفتح الصور هنا. احفظها أو اطّلع على بايتاتها في «سداسي عشري».</translation>
    </message>
    <message>
        <source>Not text, %1</source>
        <translation>ليس نصًا، %1</translation>
    </message>
    <message>
        <source>Save it, or look at its bytes in Hex.</source>
        <translation>احفظه أو اطّلع على بايتاته في «سداسي عشري».</translation>
    </message>
    <message>
        <source>A large body, %1</source>
        <translation>متن كبير، %1</translation>
    </message>
    <message>
        <source>Bodies of more than %1 are not shown by themselves. Save it, or show it as plain text, a part at a time.</source>
        <translation>لا تُعرض المتون الأكبر من %1 تلقائيًا. احفظ المتن، أو اعرضه كنص عادي جزءًا تلو الآخر.</translation>
    </message>
    <message>
        <source>Part %1 of %2.</source>
        <translation>الجزء %1 من %2.</translation>
    </message>
    <message>
        <source>Read as %1, because the bytes are not in the charset that the answer names.</source>
        <translation>قُرئ على أنه %1، لأن البايتات ليست بمجموعة الأحرف التي تذكرها الاستجابة.</translation>
    </message>
    <message>
        <source>Very long lines are broken here; Save… keeps the body as it came.</source>
        <translation>الأسطر الطويلة جدًا مقسّمة هنا؛ «حفظ…» يحفظ المتن كما وصل.</translation>
    </message>
    <message>
        <source>Not well-formed JSON: %1 (line %2).</source>
        <translation>صياغة JSON غير صحيحة: %1 (السطر %2).</translation>
    </message>
    <message>
        <source>A tree is shown of up to %1.</source>
        <translation>تُعرض الشجرة لما لا يتجاوز %1.</translation>
    </message>
    <message>
        <source>Body as a tree</source>
        <translation>المتن كشجرة</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy subtree</source>
        <translation>نسخ الشجرة الفرعية</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>حفظ المتن</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>تعذّر الحفظ: %1</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>متن الطلب</translation>
    </message>
    <message>
        <source>The request has headers only.</source>
        <translation>لا يحتوي الطلب إلا على ترويسات.</translation>
    </message>
    <message>
        <source>Read as %1, because the bytes are not in the charset that the request names.</source>
        <translation>قُرئ على أنه %1، لأن البايتات ليست بمجموعة الأحرف التي يذكرها الطلب.</translation>
    </message>
    <message>
        <source>No tree of this XML: %1 (line %2).</source>
        <translation>لا شجرة لمستند XML هذا: %1 (السطر %2).</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseComparison</name>
    <message>
        <source>Compare responses – %1</source>
        <extracomment>Title of a window; %1 is the name of a webhook</extracomment>
        <translation>مقارنة الاستجابات – %1</translation>
    </message>
    <message>
        <source>Earlier response</source>
        <translation>الاستجابة الأقدم</translation>
    </message>
    <message>
        <source>Later response</source>
        <translation>الاستجابة الأحدث</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The tool tip of a button; %1 is what it does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>الفرق السابق</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الفرق التالي</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>The bodies are too long to be compared</source>
        <translation>المتون أطول من أن تُقارَن</translation>
    </message>
    <message>
        <source>Differences are marked where up to %1 lines differ. The responses still stand beside each other.</source>
        <translation>تُعلَّم الفروق عند اختلاف ما لا يتجاوز %1 من الأسطر. تبقى الاستجابتان معروضتين جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Only the beginnings of the bodies are compared</source>
        <translation>تُقارَن بدايات المتون فقط</translation>
    </message>
    <message>
        <source>The first %1 of each are shown.</source>
        <translation>يُعرض أول %1 من كل منها.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>لا فروق</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>لا فروق</numerusform>
            <numerusform>فرق واحد</numerusform>
            <numerusform>فرقان</numerusform>
            <numerusform>%Ln فروق</numerusform>
            <numerusform>%Ln فرقًا</numerusform>
            <numerusform>%Ln فرق</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>الفرق %1 من %2</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseHeaders</name>
    <message>
        <source>Copy all headers</source>
        <translation>نسخ كل الترويسات</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>ترويسات الاستجابة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Copy header</source>
        <translation>نسخ الترويسة</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>ترويسات الطلب</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponsePair</name>
    <message>
        <source>No answer from the destination</source>
        <translation>لا استجابة من الوجهة</translation>
    </message>
    <message>
        <source>A picture, %1</source>
        <translation>صورة، %1</translation>
    </message>
    <message>
        <source>Not text, %1</source>
        <translation>ليس نصًا، %1</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseStatus</name>
    <message>
        <source>Response status</source>
        <translation>حالة الاستجابة</translation>
    </message>
    <message>
        <source>%1 ms, measured here</source>
        <extracomment>How long an answer took; &quot;here&quot; is this computer</extracomment>
        <translation>‏%1 مللي ثانية، مقيسة هنا</translation>
    </message>
    <message>
        <source>No answer from the destination</source>
        <translation>لا استجابة من الوجهة</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Redirect, not followed</source>
        <translation>إعادة توجيه، لم تُتبع</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>خطأ من العميل</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>خطأ في الخادم</translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseViewer</name>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>نسخ كأمر cURL</translation>
    </message>
    <message>
        <source>Copy as cURL with credentials</source>
        <translation>نسخ كأمر cURL مع بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Zendesk sent the request, but the destination did not answer in time or could not be reached. Check the address and whether it can be reached from the internet.</source>
        <translation>أرسل Zendesk الطلب، لكن الوجهة لم تستجب في الوقت المحدد أو تعذّر الوصول إليها. تحقق من العنوان ومن إمكانية الوصول إليه من الإنترنت.</translation>
    </message>
    <message>
        <source>Zendesk says</source>
        <translation>رسالة Zendesk</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>في انتظار الاستجابة…</translation>
    </message>
    <message>
        <source>No response yet</source>
        <translation>لا استجابة بعد</translation>
    </message>
    <message>
        <source>Send a test to see what the destination answers.</source>
        <translation>أرسل اختبارًا لمعرفة استجابة الوجهة.</translation>
    </message>
    <message>
        <source>What the destination answers appears here.</source>
        <translation>تظهر هنا استجابة الوجهة.</translation>
    </message>
</context>
<context>
    <name>grapnel::RetryForm</name>
    <message>
        <source>Try again after a failure</source>
        <translation>إعادة المحاولة بعد الفشل</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Abbreviation of seconds, behind a number</extracomment>
        <translation>ث</translation>
    </message>
    <message>
        <source>Also when the connection fails</source>
        <translation>أيضًا عند فشل الاتصال</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>Each wait longer by</source>
        <extracomment>How many times longer each wait is than the one before</extracomment>
        <translation>مضاعفة كل انتظار بمقدار</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>الانتظار الأول</translation>
    </message>
    <message>
        <source>No new attempt after</source>
        <translation>لا محاولة جديدة بعد</translation>
    </message>
    <message>
        <source>The longest wait is shorter than the first.</source>
        <translation>أطول انتظار أقصر من الأول.</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>دون إعادة محاولة</translation>
    </message>
    <message>
        <source>%1 s to %2 s, for %3 s</source>
        <extracomment>Waits between attempts, in seconds: from %1 to %2, no new attempt after %3</extracomment>
        <translation>من %1 ث إلى %2 ث، لمدة %3 ث</translation>
    </message>
</context>
<context>
    <name>grapnel::ReviewPage</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>بعد الحفظ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Saving changes %n field(s). Everything else stays as it is at Zendesk.</source>
        <translation>
            <numerusform>لا يغيّر الحفظ أي حقل. ويبقى كل شيء كما هو لدى Zendesk.</numerusform>
            <numerusform>يغيّر الحفظ حقلًا واحدًا. ويبقى كل ما عداه كما هو لدى Zendesk.</numerusform>
            <numerusform>يغيّر الحفظ حقلين. ويبقى كل ما عداهما كما هو لدى Zendesk.</numerusform>
            <numerusform>يغيّر الحفظ %Ln حقول. ويبقى كل ما عداها كما هو لدى Zendesk.</numerusform>
            <numerusform>يغيّر الحفظ %Ln حقلًا. ويبقى كل ما عداها كما هو لدى Zendesk.</numerusform>
            <numerusform>يغيّر الحفظ %Ln حقل. ويبقى كل ما عداها كما هو لدى Zendesk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::SampleMenu</name>
    <message>
        <source>All events</source>
        <translation>كل الأحداث</translation>
    </message>
</context>
<context>
    <name>grapnel::ScintillaEditor</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretActions</name>
    <message>
        <source>Reveal secret</source>
        <translation>كشف السر</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>إخفاء السر</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>نسخ السر</translation>
    </message>
    <message>
        <source>Reset secret…</source>
        <translation>إعادة تعيين السر…</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>التحقق من توقيع…</translation>
    </message>
    <message>
        <source>Made by an app: its signing secret belongs to the app, and Zendesk refuses to show or reset it.</source>
        <translation>أنشأه تطبيق: سر توقيعه يخص التطبيق، ويرفض Zendesk عرضه أو إعادة تعيينه.</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretChoice</name>
    <message>
        <source>Re&amp;place it</source>
        <translation>استبداله</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretField</name>
    <message>
        <source>Signing secret</source>
        <translation>سر التوقيع</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>grapnel::SecretPane</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Zendesk signs every delivery with this secret. A receiver that knows it can tell that a delivery is genuine and complete.</source>
        <translation>يوقّع Zendesk كل عملية تسليم بهذا السر. ويمكن للمستلِم الذي يعرفه التأكد من أن التسليم أصلي وكامل.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Known once the secret is read</source>
        <translation>تُعرف بعد قراءة السر</translation>
    </message>
    <message>
        <source>HMAC with %1, in base64</source>
        <extracomment>%1 is the name of a hash function as the server gives it</extracomment>
        <translation>‏HMAC مع %1، بترميز base64</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>تم النسخ إلى الحافظة.</translation>
    </message>
    <message>
        <source>Not read from Zendesk until you ask for it.</source>
        <translation>لا يُقرأ من Zendesk حتى تطلبه.</translation>
    </message>
    <message>
        <source>Asking Zendesk for the secret…</source>
        <translation>جارٍ طلب السر من Zendesk…</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %n s</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>يُخفى مجددًا الآن</numerusform>
            <numerusform>يُخفى مجددًا بعد ثانية واحدة</numerusform>
            <numerusform>يُخفى مجددًا بعد ثانيتين</numerusform>
            <numerusform>يُخفى مجددًا بعد %Ln ثوانٍ</numerusform>
            <numerusform>يُخفى مجددًا بعد %Ln ثانية</numerusform>
            <numerusform>يُخفى مجددًا بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret could not be read.</source>
        <translation>تعذّرت قراءة السر.</translation>
    </message>
</context>
<context>
    <name>grapnel::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Abbreviation of seconds, behind a number</extracomment>
        <translation>ث</translation>
    </message>
    <message>
        <source>&amp;Clear a copied secret from the clipboard</source>
        <translation>مسح السر المنسوخ من الحافظة (&amp;C)</translation>
    </message>
    <message>
        <source>Hide secrets when nobody is &amp;here</source>
        <translation>إخفاء الأسرار عند غياب المستخدم (&amp;H)</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Abbreviation of minutes, behind a number</extracomment>
        <translation>د</translation>
    </message>
    <message>
        <source>Hide a &amp;revealed secret after</source>
        <translation>إخفاء السر المكشوف بعد (&amp;R)</translation>
    </message>
    <message>
        <source>It is hidden sooner when you go to another webhook or another window.</source>
        <translation>يُخفى قبل ذلك عند الانتقال إلى ويب هوك آخر أو نافذة أخرى.</translation>
    </message>
    <message>
        <source>Clear it &amp;after</source>
        <translation>مسحه بعد (&amp;A)</translation>
    </message>
    <message>
        <source>Only if the clipboard still holds it. Without this, “Clear now” in the status bar and the end of the program clear it.</source>
        <translation>فقط إذا كان لا يزال في الحافظة. من دون هذا الخيار، يمسحه «المسح الآن» في شريط الحالة وإنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Hide the&amp;m after</source>
        <translation>إخفاؤها بعد (&amp;M)</translation>
    </message>
    <message>
        <source>Without a key or the mouse in these windows, what is revealed is hidden, what was copied is cleared and what was typed to check a signature is wiped. The windows stay.</source>
        <translation>عند عدم استخدام لوحة المفاتيح أو الماوس في هذه النوافذ، يُخفى ما كُشف، ويُمسح ما نُسخ، ويُمحى ما كُتب للتحقق من توقيع. تبقى النوافذ مفتوحة.</translation>
    </message>
</context>
<context>
    <name>grapnel::ShortcutModel</name>
    <message>
        <source>%1 types a character: it works only where nothing is typed, and no longer finds a name in the table.</source>
        <translation>يكتب %1 حرفًا: لا يعمل إلا حيث لا يُكتب شيء، ولا يعود يبحث عن اسم في الجدول.</translation>
    </message>
    <message>
        <source>%1 is a key of text fields, which keep it for themselves while you are in one.</source>
        <translation>‏%1 من مفاتيح حقول النص، وهي تحتفظ به لنفسها أثناء وجودك في أحدها.</translation>
    </message>
    <message>
        <source>Conflict with %1</source>
        <extracomment>Two commands have the same shortcut; %1 names the others</extracomment>
        <translation>تعارض مع %1</translation>
    </message>
    <message>
        <source>Key of text fields</source>
        <translation>مفتاح لحقول النص</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>grapnel::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>التصفية حسب الأمر أو المفتاح</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>تصفية الاختصارات</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح عامل التصفية</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>No command and no key matches.</source>
        <translation>لا يوجد أمر أو مفتاح مطابق.</translation>
    </message>
    <message>
        <source>C&amp;hange shortcuts…</source>
        <translation>تغيير الاختصارات (&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
</context>
<context>
    <name>grapnel::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Second shortcut</source>
        <translation>الاختصار الثاني</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>الاختصار (&amp;S)</translation>
    </message>
    <message>
        <source>Sec&amp;ond</source>
        <translation>الثاني (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>مسح (&amp;C)</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>إعادة التعيين (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>نقله من هناك (&amp;T)</translation>
    </message>
    <message>
        <source>No command is chosen</source>
        <translation>لم يُختر أي أمر</translation>
    </message>
    <message>
        <source>Works while the table of webhooks has the focus.</source>
        <translation>يعمل عندما يكون التركيز على جدول الويب هوك.</translation>
    </message>
    <message>
        <source>Go into a field and press the keys.</source>
        <translation>انتقل إلى حقل واضغط المفاتيح.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same shortcut.</source>
        <translation>لـ «%1» و«%2» الاختصار نفسه.</translation>
    </message>
</context>
<context>
    <name>grapnel::SignInOffer</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>grapnel::SignInPanel</name>
    <message>
        <source>Allow Grapnel on the page that has opened there, then come back. Passwords are entered in the browser only.</source>
        <translation>اسمح لـ Grapnel في الصفحة التي فُتحت هناك، ثم عُد. لا تُدخل كلمات المرور إلا في المتصفح.</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>فتح المتصفح مرة أخرى (&amp;O)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Sign in at %1 in your browser</source>
        <extracomment>%1 is a host, for example example.zendesk.com</extracomment>
        <translation>سجّل الدخول إلى %1 في متصفحك</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>جارٍ فتح المتصفح…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>انتهى الوقت</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::SignatureCheckWindow</name>
    <message>
        <source>Load the body</source>
        <translation>تحميل المتن</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>تتعذّر قراءة الملف</translation>
    </message>
    <message>
        <source>The file is too large for the body of a delivery</source>
        <translation>الملف أكبر من أن يكون متن عملية تسليم</translation>
    </message>
    <message>
        <source>Zendesk sends 256 KB at most.</source>
        <translation>يرسل Zendesk 256 KB على الأكثر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتًا</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), exactly as they came</source>
        <translation>
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد، كما وصل تمامًا</numerusform>
            <numerusform>بايتان، كما وصلا تمامًا</numerusform>
            <numerusform>%Ln بايتات، كما وصلت تمامًا</numerusform>
            <numerusform>%Ln بايتًا، كما وصلت تمامًا</numerusform>
            <numerusform>%Ln بايت، كما وصلت تمامًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), exactly as they came; the start is shown</source>
        <translation>
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد، كما وصل تمامًا؛ تُعرض البداية</numerusform>
            <numerusform>بايتان، كما وصلا تمامًا؛ تُعرض البداية</numerusform>
            <numerusform>%Ln بايتات، كما وصلت تمامًا؛ تُعرض البداية</numerusform>
            <numerusform>%Ln بايتًا، كما وصلت تمامًا؛ تُعرض البداية</numerusform>
            <numerusform>%Ln بايت، كما وصلت تمامًا؛ تُعرض البداية</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret could not be read</source>
        <translation>تعذّرت قراءة السر</translation>
    </message>
    <message>
        <source>Asking Zendesk for the secret…</source>
        <translation>جارٍ طلب السر من Zendesk…</translation>
    </message>
    <message>
        <source>The body is too large for a delivery</source>
        <translation>المتن أكبر من أن يكون لعملية تسليم</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <translation>التحقق من توقيع</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Code for the receiver</source>
        <translation>كود للمستلِم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Current secret of %1</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>السر الحالي لـ %1</translation>
    </message>
    <message>
        <source>Typed secret</source>
        <translation>السر المكتوب</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>السر (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Timestamp</source>
        <translation>الطابع الزمني (&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ignature</source>
        <translation>التوقيع (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>المتن (&amp;B)</translation>
    </message>
    <message>
        <source>Line ends LF</source>
        <translation>نهايات الأسطر LF</translation>
    </message>
    <message>
        <source>Line ends CR LF</source>
        <translation>نهايات الأسطر CR LF</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>نهايات الأسطر</translation>
    </message>
    <message>
        <source>&amp;Edit as text</source>
        <translation>تحرير كنص (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Load from file…</source>
        <translation>تحميل من ملف (&amp;L)…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الكود</translation>
    </message>
    <message>
        <source>The body must be the raw bytes as they came: read it before anything parses it.</source>
        <translation>يجب أن يكون المتن هو البايتات الخام كما وصلت: اقرأه قبل أن يحلله أي شيء.</translation>
    </message>
</context>
<context>
    <name>grapnel::SignaturePanel</name>
    <message>
        <source>Tick Verify signatures to have it checked.</source>
        <translation>حدد «التحقق من التوقيعات» للتحقق منه.</translation>
    </message>
    <message>
        <source>The request did not come whole: of a part of a body nothing can be said.</source>
        <translation>لم يصل الطلب كاملًا: لا يمكن قول شيء عن جزء من المتن.</translation>
    </message>
    <message>
        <source>Zendesk signs every delivery. This one was sent by something else, or a tunnel or proxy took the header X-Zendesk-Webhook-Signature away.</source>
        <translation>يوقّع Zendesk كل عملية تسليم. أُرسل هذا الطلب من جهة أخرى، أو أزال نفق أو خادم وكيل الترويسة X-Zendesk-Webhook-Signature.</translation>
    </message>
    <message>
        <source>The request does not say in X-Zendesk-Webhook-Id which webhook sent it.</source>
        <translation>لا يذكر الطلب في X-Zendesk-Webhook-Id أي ويب هوك أرسله.</translation>
    </message>
    <message>
        <source>This account has no webhook of this id, so there is no secret to check it with.</source>
        <translation>لا يوجد في هذا الحساب ويب هوك بهذا المعرّف، لذا لا يوجد سر للتحقق به.</translation>
    </message>
    <message>
        <source>When checked</source>
        <extracomment>Label: how long before the check it was signed</extracomment>
        <translation>عند التحقق</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>ويب هوك</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>الطابع الزمني</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>التحقق من توقيع…</translation>
    </message>
</context>
<context>
    <name>grapnel::SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>الفرز حسب</translation>
    </message>
    <message>
        <source>Server order, newest first</source>
        <translation>ترتيب الخادم، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
</context>
<context>
    <name>grapnel::StatusBar</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Requests that the account has left this minute</source>
        <translation>الطلبات المتبقية للحساب في هذه الدقيقة</translation>
    </message>
    <message>
        <source>API budget %1/%2</source>
        <translation>رصيد API المتبقي %1 من %2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>When the rows were read from the server; %1 is a time, or a date and time</extracomment>
        <translation>آخر تحديث %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln loaded</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>لا ويب هوك للتحميل</numerusform>
            <numerusform>حُمّل الويب هوك الوحيد</numerusform>
            <numerusform>حُمّل كلا الاثنين</numerusform>
            <numerusform>حُمّلت كلها (%Ln)</numerusform>
            <numerusform>حُمّلت كلها (%Ln)</numerusform>
            <numerusform>حُمّلت كلها (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, more available</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>لم يُحمَّل شيء، يتوفر المزيد</numerusform>
            <numerusform>حُمّل واحد، يتوفر المزيد</numerusform>
            <numerusform>حُمّل اثنان، يتوفر المزيد</numerusform>
            <numerusform>حُمّل %Ln، يتوفر المزيد</numerusform>
            <numerusform>حُمّل %Ln، يتوفر المزيد</numerusform>
            <numerusform>حُمّل %Ln، يتوفر المزيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>لم يُحدَّد شيء</numerusform>
            <numerusform>حُدّد واحد</numerusform>
            <numerusform>حُدّد اثنان</numerusform>
            <numerusform>حُدّد %Ln</numerusform>
            <numerusform>حُدّد %Ln</numerusform>
            <numerusform>حُدّد %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, every column searched here</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>لا مطابق، بُحث هنا في كل الأعمدة</numerusform>
            <numerusform>مطابق واحد، بُحث هنا في كل الأعمدة</numerusform>
            <numerusform>مطابقان، بُحث هنا في كل الأعمدة</numerusform>
            <numerusform>المطابق %Ln، بُحث هنا في كل الأعمدة</numerusform>
            <numerusform>المطابق %Ln، بُحث هنا في كل الأعمدة</numerusform>
            <numerusform>المطابق %Ln، بُحث هنا في كل الأعمدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match so far, names searched by the server</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>لا مطابق حتى الآن، بحث الخادم في الأسماء</numerusform>
            <numerusform>مطابق واحد حتى الآن، بحث الخادم في الأسماء</numerusform>
            <numerusform>مطابقان حتى الآن، بحث الخادم في الأسماء</numerusform>
            <numerusform>المطابق %Ln حتى الآن، بحث الخادم في الأسماء</numerusform>
            <numerusform>المطابق %Ln حتى الآن، بحث الخادم في الأسماء</numerusform>
            <numerusform>المطابق %Ln حتى الآن، بحث الخادم في الأسماء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, names searched by the server</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>لا مطابق، بحث الخادم في الأسماء</numerusform>
            <numerusform>مطابق واحد، بحث الخادم في الأسماء</numerusform>
            <numerusform>مطابقان، بحث الخادم في الأسماء</numerusform>
            <numerusform>المطابق %Ln، بحث الخادم في الأسماء</numerusform>
            <numerusform>المطابق %Ln، بحث الخادم في الأسماء</numerusform>
            <numerusform>المطابق %Ln، بحث الخادم في الأسماء</numerusform>
        </translation>
    </message>
    <message>
        <source>Server order</source>
        <translation>ترتيب الخادم</translation>
    </message>
    <message>
        <source>Sorted by %1 (server)</source>
        <extracomment>%1 is a column; the server put the rows into this order</extracomment>
        <translation>مفروز حسب %1 (الخادم)</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>مفروز حسب %1</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>مفروز حسب %1، تنازليًا</translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation>جارٍ تحميل الويب هوك…</translation>
    </message>
    <message>
        <source>Loading more webhooks…</source>
        <translation>جارٍ تحميل المزيد من الويب هوك…</translation>
    </message>
    <message>
        <source>Loading all to sort by %1…</source>
        <extracomment>%1 is a column</extracomment>
        <translation>جارٍ تحميل الكل للفرز حسب %1…</translation>
    </message>
    <message>
        <source>Loading all webhooks…</source>
        <translation>جارٍ تحميل كل الويب هوك…</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>في انتظار سلسلة المفاتيح…</translation>
    </message>
</context>
<context>
    <name>grapnel::StatusCommand</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Activating %n webhook(s)</source>
        <translation>
            <numerusform>لا ويب هوك للتنشيط</numerusform>
            <numerusform>جارٍ تنشيط ويب هوك واحد</numerusform>
            <numerusform>جارٍ تنشيط ويب هوك اثنين</numerusform>
            <numerusform>جارٍ تنشيط %Ln ويب هوك</numerusform>
            <numerusform>جارٍ تنشيط %Ln ويب هوك</numerusform>
            <numerusform>جارٍ تنشيط %Ln ويب هوك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating %n webhook(s)</source>
        <translation>
            <numerusform>لا ويب هوك لإلغاء التنشيط</numerusform>
            <numerusform>جارٍ إلغاء تنشيط ويب هوك واحد</numerusform>
            <numerusform>جارٍ إلغاء تنشيط ويب هوك اثنين</numerusform>
            <numerusform>جارٍ إلغاء تنشيط %Ln ويب هوك</numerusform>
            <numerusform>جارٍ إلغاء تنشيط %Ln ويب هوك</numerusform>
            <numerusform>جارٍ إلغاء تنشيط %Ln ويب هوك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>“%1” is active</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>‏«%1» نشط</translation>
    </message>
    <message>
        <source>“%1” is inactive</source>
        <translation>‏«%1» غير نشط</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) activated</source>
        <translation>
            <numerusform>لم يُنشَّط أي ويب هوك</numerusform>
            <numerusform>نُشّط ويب هوك واحد</numerusform>
            <numerusform>نُشّط ويب هوك اثنان</numerusform>
            <numerusform>نُشّط %Ln ويب هوك</numerusform>
            <numerusform>نُشّط %Ln ويب هوك</numerusform>
            <numerusform>نُشّط %Ln ويب هوك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) deactivated</source>
        <translation>
            <numerusform>لم يُلغَ تنشيط أي ويب هوك</numerusform>
            <numerusform>أُلغي تنشيط ويب هوك واحد</numerusform>
            <numerusform>أُلغي تنشيط ويب هوك اثنين</numerusform>
            <numerusform>أُلغي تنشيط %Ln ويب هوك</numerusform>
            <numerusform>أُلغي تنشيط %Ln ويب هوك</numerusform>
            <numerusform>أُلغي تنشيط %Ln ويب هوك</numerusform>
        </translation>
    </message>
    <message>
        <source>No status was changed</source>
        <translation>لم تتغير أي حالة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n of them was deleted elsewhere.</source>
        <translation>
            <numerusform>لم يُحذف أي منها في مكان آخر.</numerusform>
            <numerusform>حُذف واحد منها في مكان آخر.</numerusform>
            <numerusform>حُذف اثنان منها في مكان آخر.</numerusform>
            <numerusform>حُذف %Ln منها في مكان آخر.</numerusform>
            <numerusform>حُذف %Ln منها في مكان آخر.</numerusform>
            <numerusform>حُذف %Ln منها في مكان آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already active.</source>
        <translation>نشط بالفعل.</translation>
    </message>
    <message>
        <source>Already inactive.</source>
        <translation>غير نشط بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%n not changed.</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>تغيّرت كلها.</numerusform>
            <numerusform>لم يتغير واحد.</numerusform>
            <numerusform>لم يتغير اثنان.</numerusform>
            <numerusform>لم يتغير %Ln.</numerusform>
            <numerusform>لم يتغير %Ln.</numerusform>
            <numerusform>لم يتغير %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>grapnel::StatusMenu</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
</context>
<context>
    <name>grapnel::TablePage</name>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>&amp;Load all webhooks at the start</source>
        <translation>تحميل كل الويب هوك عند البدء (&amp;L)</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of the rows of a table</extracomment>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Height of the rows of a table</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of the rows of a table</extracomment>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Relative (3 days ago)</source>
        <translation>نسبي (قبل 3 أيام)</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>التواريخ (&amp;D)</translation>
    </message>
    <message>
        <source>The tool tip shows both the local time and UTC.</source>
        <translation>يعرض تلميح الأداة التوقيت المحلي وUTC معًا.</translation>
    </message>
    <message>
        <source>&amp;Webhooks per request</source>
        <translation>عدد الويب هوك في كل طلب (&amp;W)</translation>
    </message>
    <message>
        <source>Fewer come faster over a slow line, more save requests. From the next start or account on.</source>
        <translation>العدد الأقل يصل أسرع عبر اتصال بطيء، والعدد الأكبر يوفّر الطلبات. يسري من البدء التالي أو الحساب التالي.</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>ارتفاع الصفوف (&amp;H)</translation>
    </message>
    <message>
        <source>Search and sort then work on every column at once; an account with thousands of webhooks takes many requests. From the next start or account on.</source>
        <translation>عندئذ يشمل البحث والفرز كل الأعمدة فورًا؛ الحساب الذي يضم آلاف الويب هوك يتطلب طلبات كثيرة. يسري من البدء التالي أو الحساب التالي.</translation>
    </message>
</context>
<context>
    <name>grapnel::TestForm</name>
    <message>
        <source>Reset endpoint URL to the stored value</source>
        <translation>إعادة عنوان نقطة النهاية إلى القيمة المخزّنة</translation>
    </message>
    <message>
        <source>Endpoint &amp;URL</source>
        <translation>عنوان نقطة النهاية (&amp;U)</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>عنوان نقطة النهاية</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>الطريقة (&amp;M)</translation>
    </message>
    <message>
        <source>Reset method to the stored value</source>
        <translation>إعادة الطريقة إلى القيمة المخزّنة</translation>
    </message>
    <message>
        <source>Request &amp;format</source>
        <translation>تنسيق الطلب (&amp;F)</translation>
    </message>
    <message>
        <source>Reset request format to the stored value</source>
        <translation>إعادة تنسيق الطلب إلى القيمة المخزّنة</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>ترويسات مخصصة</translation>
    </message>
</context>
<context>
    <name>grapnel::TestHistoryModel</name>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>The endpoint that a webhook was tested with did not answer</extracomment>
        <translation>لا استجابة</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>‏%1 مللي ثانية</translation>
    </message>
    <message>
        <source>Measured here, from sending the request to Zendesk to the end of its answer</source>
        <translation>مقيسة هنا، من إرسال الطلب إلى Zendesk حتى نهاية استجابته</translation>
    </message>
    <message>
        <source>Only the first 256 KiB are kept</source>
        <translation>لا يُحفظ إلا أول 256 KiB</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <extracomment>How long a test took</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Of an answer, in bytes</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
</context>
<context>
    <name>grapnel::TestList</name>
    <message>
        <source>Webhooks to test</source>
        <translation>الويب هوك المراد اختبارها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Cancel this test</source>
        <translation>إلغاء هذا الاختبار</translation>
    </message>
</context>
<context>
    <name>grapnel::TestWindow</name>
    <message numerus="yes">
        <source>Test %n webhook(s)</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>
            <numerusform>لا ويب هوك للاختبار</numerusform>
            <numerusform>اختبار ويب هوك واحد</numerusform>
            <numerusform>اختبار ويب هوك اثنين</numerusform>
            <numerusform>اختبار %Ln ويب هوك</numerusform>
            <numerusform>اختبار %Ln ويب هوك</numerusform>
            <numerusform>اختبار %Ln ويب هوك</numerusform>
        </translation>
    </message>
    <message>
        <source>Test webhook – %1</source>
        <translation>اختبار ويب هوك – %1</translation>
    </message>
    <message>
        <source>The payload is not kept for next time</source>
        <translation>لا تُحفظ الحمولة للمرة القادمة</translation>
    </message>
    <message>
        <source>It seems to hold a credential.</source>
        <translation>يبدو أنها تحتوي على بيانات اعتماد.</translation>
    </message>
    <message>
        <source>The payload could not be kept for next time</source>
        <translation>تعذّر حفظ الحمولة للمرة القادمة</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>حُذف «%1»</translation>
    </message>
    <message>
        <source>It can no longer be tested. What came back before stays here until you close the window.</source>
        <translation>لم يعد من الممكن اختباره. تبقى الاستجابات السابقة هنا حتى تغلق النافذة.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>إرسال اختبار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Back to the latest</source>
        <translation>العودة إلى الأحدث</translation>
    </message>
    <message>
        <source>The history could not be deleted</source>
        <translation>تعذّر حذف السجل</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>The test could not be added to the history</source>
        <translation>تعذّرت إضافة الاختبار إلى السجل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>مُلغى</translation>
    </message>
    <message numerus="yes">
        <source>Zendesk takes 20 tests a minute. Sends in %n s</source>
        <translation>
            <numerusform>يقبل Zendesk 20 اختبارًا في الدقيقة. الإرسال الآن</numerusform>
            <numerusform>يقبل Zendesk 20 اختبارًا في الدقيقة. الإرسال بعد ثانية واحدة</numerusform>
            <numerusform>يقبل Zendesk 20 اختبارًا في الدقيقة. الإرسال بعد ثانيتين</numerusform>
            <numerusform>يقبل Zendesk 20 اختبارًا في الدقيقة. الإرسال بعد %Ln ثوانٍ</numerusform>
            <numerusform>يقبل Zendesk 20 اختبارًا في الدقيقة. الإرسال بعد %Ln ثانية</numerusform>
            <numerusform>يقبل Zendesk 20 اختبارًا في الدقيقة. الإرسال بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of several tests are over</extracomment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا استجابة</translation>
    </message>
    <message>
        <source>An earlier test, %1</source>
        <extracomment>%1 is a date in words</extracomment>
        <translation>اختبار سابق، %1</translation>
    </message>
    <message>
        <source>Only the first 256 KiB of its body were kept.</source>
        <translation>لم يُحفظ من متنه إلا أول 256 KiB.</translation>
    </message>
    <message>
        <source>Check the request, then send it</source>
        <translation>راجع الطلب، ثم أرسله</translation>
    </message>
    <message>
        <source>Credentials were left out of the history, so it may differ from the earlier one.</source>
        <translation>لم تُحفظ بيانات الاعتماد في السجل، لذا قد يختلف عن الطلب السابق.</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) finished</source>
        <translation>
            <numerusform>لم يكتمل أي اختبار</numerusform>
            <numerusform>اكتمل اختبار واحد</numerusform>
            <numerusform>اكتمل اختباران</numerusform>
            <numerusform>اكتملت %Ln اختبارات</numerusform>
            <numerusform>اكتمل %Ln اختبارًا</numerusform>
            <numerusform>اكتمل %Ln اختبار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::TestingActions</name>
    <message>
        <source>&amp;Test…</source>
        <translation>اختبار (&amp;T)…</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookActions</name>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>تحميل الكل</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>إلغاء التحميل</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>نسخ مع العناوين</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy endpoint URL</source>
        <translation>نسخ عنوان نقطة النهاية</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Ask the server for the list anew</source>
        <translation>طلب القائمة من الخادم من جديد</translation>
    </message>
    <message>
        <source>Load the rest of the list, so that search and sort work here on every column</source>
        <translation>تحميل بقية القائمة، ليشمل البحث والفرز هنا كل الأعمدة</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookForm</name>
    <message>
        <source>Zendesk says: %1</source>
        <translation>رسالة Zendesk: %1</translation>
    </message>
    <message>
        <source>Zendesk sends events by POST as JSON.</source>
        <translation>يرسل Zendesk الأحداث عبر POST بتنسيق JSON.</translation>
    </message>
    <message>
        <source>Called as %1</source>
        <translation>يُستدعى بعنوان %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>الوصف (&amp;D)</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>الحالة (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Endpoint URL</source>
        <translation>عنوان نقطة النهاية (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>الطريقة (&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;quest format</source>
        <translation>تنسيق الطلب (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>الاتصال (&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>الأحداث (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Authentication</source>
        <translation>المصادقة (&amp;A)</translation>
    </message>
    <message>
        <source>Custom &amp;headers</source>
        <translation>ترويسات مخصصة (&amp;H)</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookList</name>
    <message>
        <source>The server&apos;s pages do not come to an end: it named the same page twice, or sent several pages with nothing new.</source>
        <translation>صفحات الخادم لا تنتهي: ذكر الصفحة نفسها مرتين، أو أرسل عدة صفحات لا جديد فيها.</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookTableModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list that is too long for a tool tip</extracomment>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tool tip: kind of authentication, and the name of its user or header</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Column: format of the request&apos;s body</extracomment>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column: what makes the webhook run</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Column: when the webhook was changed last</extracomment>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: when the webhook was made</extracomment>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>ترويسات مخصصة</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookView</name>
    <message>
        <source>Webhooks</source>
        <translation>ويب هوك</translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookWording</name>
    <message>
        <source>Active</source>
        <extracomment>Status of a webhook</extracomment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>Status of a webhook</extracomment>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Form-encoded</source>
        <extracomment>Format of a request&apos;s body: application/x-www-form-urlencoded</extracomment>
        <translation>ترميز النماذج</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>What the webhook is connected to: a Zendesk app made it</extracomment>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Trigger or automation</source>
        <extracomment>What the webhook is connected to: the business rules &quot;trigger&quot; and &quot;automation&quot; of Zendesk</extracomment>
        <translation>مشغّل أو أتمتة</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <extracomment>What the webhook is connected to: so many event types of Zendesk</extracomment>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Authentication of a webhook at its endpoint</extracomment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>Authentication of a webhook at its endpoint</extracomment>
        <translation>مفتاح API</translation>
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
        <translation>مرحبًا بك في Grapnel</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <extracomment>%1 is a list of names of environment variables</extracomment>
        <translation>ما زال ناقصًا: %1</translation>
    </message>
    <message>
        <source>The account: “example” for example.zendesk.com</source>
        <translation>الحساب: «example» لـ example.zendesk.com</translation>
    </message>
    <message>
        <source>An OAuth access token</source>
        <translation>رمز وصول OAuth</translation>
    </message>
    <message>
        <source>Or, with an API token, the e-mail address of its owner</source>
        <translation>أو، مع رمز API، عنوان البريد الإلكتروني لمالكه</translation>
    </message>
    <message>
        <source>and the API token; Zendesk ends these on 30 April 2027</source>
        <translation>ورمز API؛ ينهي Zendesk العمل بهذه الرموز في 30 أبريل 2027</translation>
    </message>
    <message>
        <source>Add your Zendesk account and sign in in the browser. Credentials are sent to that account only, and are kept in the system&apos;s keychain.</source>
        <translation>أضف حسابك في Zendesk وسجّل الدخول في المتصفح. تُرسل بيانات الاعتماد إلى هذا الحساب فقط، وتُحفظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>To use the environment&apos;s credentials, set these variables and start Grapnel again:</source>
        <translation>لاستخدام بيانات اعتماد البيئة، عيّن هذه المتغيرات وابدأ Grapnel من جديد:</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>إضافة حساب (&amp;A)…</translation>
    </message>
    <message>
        <source>Use the en&amp;vironment&apos;s credentials</source>
        <translation>استخدام بيانات اعتماد البيئة (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>الاستكشاف ببيانات نموذجية</translation>
    </message>
    <message>
        <source>The environment does not name an account completely.</source>
        <translation>لا تحدد البيئة حسابًا بشكل كامل.</translation>
    </message>
</context>
<context>
    <name>grapnel::XmlTreeModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column: name of an XML element or attribute</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
</TS>
