# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for grapnel

complete -c grapnel -f
complete -c grapnel -l demo -d 'Open the built-in sandbox with sample data'
complete -c grapnel -l account -x -d 'Open the saved account of that name'
complete -c grapnel -l new -d 'Open the window for a new webhook too'
complete -c grapnel -l url -x -d 'Use this base URL for this run'
complete -c grapnel -l screenshot -r -F -d 'Draw the main window, save it as a PNG file and exit'
complete -c grapnel -l size -x -a '1024x640 1440x900 1920x1080' -d 'Size of that picture'
complete -c grapnel -l log-level -x -a 'debug info warning critical' -d 'What goes to standard error'
complete -c grapnel -l config -x -a '(__fish_complete_directories)' -d 'Keep the settings in this folder'
complete -c grapnel -l reset-layout -d 'Forget window layout, columns, sort and filters'
complete -c grapnel -s h -l help -d 'Show the options'
complete -c grapnel -s v -l version -d 'Show the version'
