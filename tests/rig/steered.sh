#!/bin/sh
# A program that does what a test tells it, line by line, through the pipe FIFO:  steered.sh FIFO
#   print TEXT | write PATH TEXT | exit CODE | die SIGNAL | ignore SIGNAL | on SIGNAL CODE
#   escape PIDFILE    starts a child in a session of its own, which only the mark in its environment betrays
#   nameless PIDFILE  starts a child with an empty environment, which only the process group betrays
exec 4<>"$1"
echo "started with mark $REPRISE_ATTEMPT"
while read -r verb rest <&4; do
  case $verb in
    print) echo "$rest" ;;
    write) printf '%s\n' "${rest#* }" > "${rest%% *}" ;;
    exit) exit "$rest" ;;
    die) kill -s "$rest" $$ ;;
    ignore) trap '' "$rest" ;;
    on) trap "exit ${rest#* }" "${rest%% *}" ;;
    escape) setsid sh -c 'echo $$ > "$0.tmp" && mv "$0.tmp" "$0"; exec sleep 3600' "$rest" & ;;
    nameless) env -i sh -c 'echo $$ > "$0.tmp" && mv "$0.tmp" "$0"; exec sleep 3600' "$rest" & ;;
  esac
done
