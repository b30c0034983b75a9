#compdef grapnel
# SPDX-License-Identifier: GPL-3.0-or-later

_arguments -s -S \
  '(--account --url)--demo[open the built-in sandbox with sample data]' \
  '(--demo --url)--account=[open the saved account of that name]:account:' \
  '(--demo --account)--url=[use this base URL for this run]:URL:_urls' \
  '(--screenshot)--new[open the window for a new webhook too]' \
  '(--new)--screenshot=[draw the main window, save it as a PNG file and exit]:file:_files -g "*.png(-.)"' \
  '--size=[size of that picture]:WIDTHxHEIGHT:(1024x640 1440x900 1920x1080)' \
  '--log-level=[what goes to standard error]:level:(debug info warning critical)' \
  '--config=[keep the settings in this folder]:folder:_files -/' \
  '--reset-layout[forget window layout, columns, sort and filters]' \
  '(- *)'{-h,--help}'[show the options]' \
  '(- *)'{-v,--version}'[show the version]'
