#!/bin/sh
# watchdog.sh PID GRACE_SECONDS [FOLDER]: ends a server whose starter has died without a word.
# Standard input is a pipe that the starter holds. A line "ended" on it: the server has ended, nothing to do.
# The pipe closed without it: the starter is gone; stop PID, by force after the grace time. FOLDER is removed last.
pid=$1
grace=$2
folder=$3

# One that has ended and that nobody has taken notice of yet (Z) still has its number.
is_running() {
  kill -0 "$pid" 2>/dev/null || return 1
  case $(ps -o stat= -p "$pid" 2>/dev/null) in Z*) return 1 ;; esac
}

read -r word
if [ "$word" != ended ] && is_running; then
  kill -TERM "$pid"
  while [ "$grace" -gt 0 ] && is_running; do
    sleep 1
    grace=$((grace - 1))
  done
  if is_running; then
    kill -KILL "$pid"
    sleep 1
  fi
fi
[ -z "$folder" ] || rm -rf -- "$folder"
