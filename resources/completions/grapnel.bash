# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for grapnel

_grapnel()
{
    local cur prev words cword split
    _init_completion -s || return

    case $prev in
        --config)
            _filedir -d
            return
            ;;
        --screenshot)
            _filedir png
            return
            ;;
        --log-level)
            COMPREPLY=($(compgen -W 'debug info warning critical' -- "$cur"))
            return
            ;;
        --size)
            COMPREPLY=($(compgen -W '1024x640 1440x900 1920x1080' -- "$cur"))
            return
            ;;
        --account | --url)
            return
            ;;
    esac
    $split && return

    COMPREPLY=($(compgen -W '--demo --account --new --url --screenshot --size --log-level --config
        --reset-layout -h --help -v --version' -- "$cur"))
} &&
    complete -F _grapnel grapnel
