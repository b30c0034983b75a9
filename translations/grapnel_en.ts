<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountText</name>
    <message numerus="yes">
        <source>API tokens end on %1, in %n day(s), and no new ones can be made. %2</source>
        <extracomment>%1 is a date, %2 what to do</extracomment>
        <translation>
            <numerusform>API tokens end on %1, in %n day, and no new ones can be made. %2</numerusform>
            <numerusform>API tokens end on %1, in %n days, and no new ones can be made. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message numerus="yes">
        <source>Limit of the plan: %n request(s) a minute</source>
        <translation>
            <numerusform>Limit of the plan: %n request a minute</numerusform>
            <numerusform>Limit of the plan: %n requests a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit for webhooks: %n request(s) a minute</source>
        <translation>
            <numerusform>Limit for webhooks: %n request a minute</numerusform>
            <numerusform>Limit for webhooks: %n requests a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Zendesk asks to wait. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zendesk asks to wait. Try again in %n second.</numerusform>
            <numerusform>Zendesk asks to wait. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message numerus="yes">
        <source>Nobody finished signing in within %n second(s)</source>
        <translation>
            <numerusform>Nobody finished signing in within %n second</numerusform>
            <numerusform>Nobody finished signing in within %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestText</name>
    <message numerus="yes">
        <source>%n other(s) have warnings too.</source>
        <translation>
            <numerusform>%n other has warnings too.</numerusform>
            <numerusform>%n others have warnings too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Behind a list of hosts</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will send %n real request(s), one after the other, to %2. Stored credentials go along.</source>
        <extracomment>%1 is Zendesk or the sandbox, %2 a list of hosts</extracomment>
        <translation>
            <numerusform>%1 will send %n real request to %2. Stored credentials go along.</numerusform>
            <numerusform>%1 will send %n real requests, one after the other, to %2. Stored credentials go along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::AccountTools</name>
    <message numerus="yes">
        <source>Nothing was pressed or moved for %n minute(s). What was revealed, copied or typed of a secret is gone.</source>
        <translation>
            <numerusform>Nothing was pressed or moved for %n minute. What was revealed, copied or typed of a secret is gone.</numerusform>
            <numerusform>Nothing was pressed or moved for %n minutes. What was revealed, copied or typed of a secret is gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::CandidatesPage</name>
    <message numerus="yes">
        <source>Zendesk did not answer. %n webhook(s) that were found may be the new one. Sending again may make a second one.</source>
        <translation>
            <numerusform>Zendesk did not answer. %n webhook that was found may be the new one. Sending again may make a second one.</numerusform>
            <numerusform>Zendesk did not answer. One of %n webhooks that were found may be the new one. Sending again may make a second one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::ClipboardNotice</name>
    <message numerus="yes">
        <source>Secret on the clipboard for %n s</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>Secret on the clipboard for %n s</numerusform>
            <numerusform>Secret on the clipboard for %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::ConflictPage</name>
    <message numerus="yes">
        <source>Somebody else has changed this webhook since you opened it. Choose which value to keep in %n field(s) that you both changed; nothing has been sent yet.</source>
        <translation>
            <numerusform>Somebody else has changed this webhook since you opened it. Choose which value to keep in %n field that you both changed; nothing has been sent yet.</numerusform>
            <numerusform>Somebody else has changed this webhook since you opened it. Choose which value to keep in %n fields that you both changed; nothing has been sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::DeleteWindow</name>
    <message numerus="yes">
        <source>%n webhook(s) not deleted</source>
        <translation>
            <numerusform>%n webhook not deleted</numerusform>
            <numerusform>%n webhooks not deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhook(s)?</source>
        <translation>
            <numerusform>Delete %n webhook?</numerusform>
            <numerusform>Delete %n webhooks?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::DetailsPane</name>
    <message numerus="yes">
        <source>%n webhook(s) selected</source>
        <translation>
            <numerusform>%n webhook selected</numerusform>
            <numerusform>%n webhooks selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::EditingController</name>
    <message numerus="yes">
        <source>%n webhook(s) made by an app left out</source>
        <translation>
            <numerusform>%n webhook made by an app left out</numerusform>
            <numerusform>%n webhooks made by an app left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n webhook(s)?</source>
        <translation>
            <numerusform>Deactivate %n webhook?</numerusform>
            <numerusform>Deactivate %n webhooks?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo activating %n webhook(s)</source>
        <translation>
            <numerusform>&amp;Undo activating %n webhook</numerusform>
            <numerusform>&amp;Undo activating %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo deactivating %n webhook(s)</source>
        <translation>
            <numerusform>&amp;Undo deactivating %n webhook</numerusform>
            <numerusform>&amp;Undo deactivating %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved draft(s) from last time</source>
        <translation>
            <numerusform>%n unsaved draft from last time</numerusform>
            <numerusform>%n unsaved drafts from last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) deleted</source>
        <translation>
            <numerusform>%n webhook deleted</numerusform>
            <numerusform>%n webhooks deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are as they were before</source>
        <translation>
            <numerusform>%n webhook is as it was before</numerusform>
            <numerusform>%n webhooks are as they were before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) not undone</source>
        <translation>
            <numerusform>%n webhook not undone</numerusform>
            <numerusform>%n webhooks not undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing %n change(s)</source>
        <translation>
            <numerusform>Undoing %n change</numerusform>
            <numerusform>Undoing %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::EditorFindBar</name>
    <message numerus="yes">
        <source>More than %n matches</source>
        <translation>
            <numerusform>More than %n match</numerusform>
            <numerusform>More than %n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::EventPicker</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::HelpWindow</name>
    <message numerus="yes">
        <source>Found on %n page(s)</source>
        <translation>
            <numerusform>Found on %n page</numerusform>
            <numerusform>Found on %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::HistoryPanel</name>
    <message numerus="yes">
        <source>The last payload and the last %n test(s) are kept in %1, without credentials.</source>
        <translation>
            <numerusform>The last payload and the last %n test are kept in %1, without credentials.</numerusform>
            <numerusform>The last payload and the last %n tests are kept in %1, without credentials.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::InboxTableModel</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::InboxWindow</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n older dropped</source>
        <extracomment>%1: &quot;500 requests&quot;</extracomment>
        <translation>
            <numerusform>%1, %n older dropped</numerusform>
            <numerusform>%1, %n older dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <extracomment>Value of a JSON object that can be unfolded: how many members it has</extracomment>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <extracomment>Value of a JSON array that can be unfolded: how many elements it has</extracomment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::ListBanner</name>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Next try in %n s.</numerusform>
            <numerusform>Next try in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait.</source>
        <translation>
            <numerusform>%n request waits.</numerusform>
            <numerusform>%n requests wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on in %n s.</source>
        <translation>
            <numerusform>Going on in %n s.</numerusform>
            <numerusform>Going on in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the answer could not be read</source>
        <translation>
            <numerusform>%n part of the answer could not be read</numerusform>
            <numerusform>%n parts of the answer could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::ListPlaceholder</name>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Next try in %n s.</numerusform>
            <numerusform>Next try in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::LoadAllWatch</name>
    <message numerus="yes">
        <source>%n webhook(s) loaded</source>
        <translation>
            <numerusform>%n webhook loaded</numerusform>
            <numerusform>%n webhooks loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::RelativeTime</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogModel</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::RequestLogWindow</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Of requests</extracomment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>Of requests: those that the filter lets through</extracomment>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::ResponseComparison</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::ReviewPage</name>
    <message numerus="yes">
        <source>Saving changes %n field(s). Everything else stays as it is at Zendesk.</source>
        <translation>
            <numerusform>Saving changes %n field. Everything else stays as it is at Zendesk.</numerusform>
            <numerusform>Saving changes %n fields. Everything else stays as it is at Zendesk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::SecretPane</name>
    <message numerus="yes">
        <source>Hidden again in %n s</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>Hidden again in %n s</numerusform>
            <numerusform>Hidden again in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::SignInPanel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::SignatureCheckWindow</name>
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
            <numerusform>%Ln byte, exactly as it came</numerusform>
            <numerusform>%Ln bytes, exactly as they came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), exactly as they came; the start is shown</source>
        <translation>
            <numerusform>%Ln byte, exactly as it came; the start is shown</numerusform>
            <numerusform>%Ln bytes, exactly as they came; the start is shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::StatusBar</name>
    <message numerus="yes">
        <source>All %Ln loaded</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>All loaded: %Ln</numerusform>
            <numerusform>All %Ln loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, more available</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln loaded, more available</numerusform>
            <numerusform>%Ln loaded, more available</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, every column searched here</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln matches, every column searched here</numerusform>
            <numerusform>%Ln match, every column searched here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match so far, names searched by the server</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln matches so far, names searched by the server</numerusform>
            <numerusform>%Ln match so far, names searched by the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, names searched by the server</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%Ln matches, names searched by the server</numerusform>
            <numerusform>%Ln match, names searched by the server</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::StatusCommand</name>
    <message numerus="yes">
        <source>Activating %n webhook(s)</source>
        <translation>
            <numerusform>Activating %n webhook</numerusform>
            <numerusform>Activating %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating %n webhook(s)</source>
        <translation>
            <numerusform>Deactivating %n webhook</numerusform>
            <numerusform>Deactivating %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) activated</source>
        <translation>
            <numerusform>%n webhook activated</numerusform>
            <numerusform>%n webhooks activated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) deactivated</source>
        <translation>
            <numerusform>%n webhook deactivated</numerusform>
            <numerusform>%n webhooks deactivated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was deleted elsewhere.</source>
        <translation>
            <numerusform>%n of them was deleted elsewhere.</numerusform>
            <numerusform>%n of them were deleted elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not changed.</source>
        <comment>webhooks</comment>
        <translation>
            <numerusform>%n not changed.</numerusform>
            <numerusform>%n not changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::TestWindow</name>
    <message numerus="yes">
        <source>Test %n webhook(s)</source>
        <extracomment>%1 is the name of a webhook</extracomment>
        <translation>
            <numerusform>Test %n webhook</numerusform>
            <numerusform>Test %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zendesk takes 20 tests a minute. Sends in %n s</source>
        <translation>
            <numerusform>Zendesk takes 20 tests a minute. Sends in %n s</numerusform>
            <numerusform>Zendesk takes 20 tests a minute. Sends in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) finished</source>
        <translation>
            <numerusform>%n test finished</numerusform>
            <numerusform>%n tests finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookTableModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list that is too long for a tool tip</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grapnel::WebhookWording</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <extracomment>What the webhook is connected to: so many event types of Zendesk</extracomment>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
</TS>
