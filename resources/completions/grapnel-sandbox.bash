# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for grapnel-sandbox

# A fault is KIND[,KEY=VALUE]...; completes the part behind the last comma.
_grapnel_sandbox_fault()
{
    local done= part=$1 words='429 500 503 html drop-before drop-after half-body garbage silence silence-after slow'
    if [[ $1 == *,* ]]; then
        done=${1%,*},
        part=${1##*,}
        words='method= path= skip= count= status= shape= body= contentType= retry-after= delay='
    fi
    compopt -o nospace
    COMPREPLY=($(compgen -P "$done" -W "$words" -- "$part"))
    # readline replaces what is behind the last "=" only
    if [[ $1 == *=* && $COMP_WORDBREAKS == *=* ]]; then
        COMPREPLY=("${COMPREPLY[@]#"${1%"${1##*=}"}"}")
    fi
}

_grapnel_sandbox()
{
    local cur prev words cword split
    _init_completion -s -n '=' || return

    case $prev in
        --fault)
            _grapnel_sandbox_fault "$cur"
            return
            ;;
        --host)
            COMPREPLY=($(compgen -W '127.0.0.1 ::1' -- "$cur"))
            return
            ;;
        --role)
            COMPREPLY=($(compgen -W 'admin agent end-user' -- "$cur"))
            return
            ;;
        --port | --count | --latency | --rate | --test-rate | --plan-rate | --max-page-size | --token | --email | \
            --api-token | --user-name | --oauth-client | --oauth-allowed-scopes | --oauth-token-life | --links-base)
            return
            ;;
    esac
    $split && return

    COMPREPLY=($(compgen -W '--host --port --count --latency --trial --rate --test-rate --plan-rate --max-page-size
        --token --email --api-token --user-name --role --oauth-client --oauth-allowed-scopes --oauth-token-life
        --oauth-auto-approve --oauth-auto-deny --no-authentication --no-compression --links-base --support-errors
        --generated-test-answer --fault --help --version' -- "$cur"))
} &&
    complete -F _grapnel_sandbox grapnel-sandbox
