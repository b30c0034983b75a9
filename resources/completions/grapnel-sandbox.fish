# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for grapnel-sandbox

complete -c grapnel-sandbox -f
complete -c grapnel-sandbox -l host -x -a '127.0.0.1 ::1' -d 'Listen at this address'
complete -c grapnel-sandbox -l port -x -d 'Listen at this port'
complete -c grapnel-sandbox -l count -x -d 'Generated webhooks instead of the sample data'
complete -c grapnel-sandbox -l latency -x -d 'Wait so many milliseconds before each answer'
complete -c grapnel-sandbox -l trial -d 'A trial account: at most 10 webhooks'
complete -c grapnel-sandbox -l rate -x -d 'Calls a minute, 0 for no limit'
complete -c grapnel-sandbox -l test-rate -x -d 'Test calls a minute, 0 for no limit'
complete -c grapnel-sandbox -l max-page-size -x -d 'Largest and usual page'
complete -c grapnel-sandbox -l token -x -d 'The OAuth access token that is accepted'
complete -c grapnel-sandbox -l email -x -d 'With --api-token: the sign-in with an API token'
complete -c grapnel-sandbox -l api-token -x -d 'The API token that is accepted'
complete -c grapnel-sandbox -l no-authentication -d 'Accept everybody'
complete -c grapnel-sandbox -l no-compression -d 'Never compress an answer'
complete -c grapnel-sandbox -l links-base -x -d 'Let links in lists point there'
complete -c grapnel-sandbox -l support-errors -d 'Errors as an object with error and details'
complete -c grapnel-sandbox -l generated-test-answer -d 'Answer test calls with an object named test'
complete -c grapnel-sandbox -l fault -x -d 'Let something go wrong' \
    -a '429 500 503 html drop-before drop-after half-body garbage silence silence-after slow'
complete -c grapnel-sandbox -l help -d 'Show the options'
complete -c grapnel-sandbox -l version -d 'Show the version'
