#compdef grapnel-sandbox
# SPDX-License-Identifier: GPL-3.0-or-later

_arguments -S \
  '--host=[listen at this address]:address:(127.0.0.1 \:\:1)' \
  '--port=[listen at this port]:port:' \
  '--count=[generated webhooks instead of the sample data]:number:' \
  '--latency=[wait before each answer]:milliseconds:' \
  '--trial[a trial account: at most 10 webhooks]' \
  '--rate=[calls a minute, 0 for no limit]:number:' \
  '--test-rate=[test calls a minute, 0 for no limit]:number:' \
  '--plan-rate=[calls a minute of users/me.json, 0 for no limit]:number:' \
  '--max-page-size=[largest and usual page]:number:' \
  '--token=[the OAuth access token that is accepted]:token:' \
  '--email=[with --api-token: the sign-in with an API token]:e-mail address:' \
  '--api-token=[the API token that is accepted]:token:' \
  '--user-name=[of the user in users/me.json]:name:' \
  '--role=[of the user in users/me.json]:role:(admin agent end-user)' \
  '*--oauth-client=[a further OAuth client]:ID[\:SECRET]:' \
  '--oauth-allowed-scopes=[what any OAuth client is granted at most]:scopes:' \
  '--oauth-token-life=[of each access token]:seconds:' \
  '(--oauth-auto-deny)--oauth-auto-approve[grant authorization requests at once]' \
  '(--oauth-auto-approve)--oauth-auto-deny[refuse authorization requests at once]' \
  '--no-authentication[accept everybody]' \
  '--no-compression[never compress an answer]' \
  '--links-base=[let links in lists point there]:URL:' \
  '--support-errors[errors as an object with error and details]' \
  '--generated-test-answer[answer test calls with an object named test]' \
  '*--fault=[let something go wrong]:kind:(429 500 503 html drop-before drop-after half-body garbage silence silence-after slow)' \
  '(- *)--help[show the options]' \
  '(- *)--version[show the version]'
