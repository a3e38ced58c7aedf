#!/bin/sh
# A steered stage: steered.sh NAME STEPS OUTPUT [INPUT...]  [--from CHECKPOINT]
# Works in steps of a few milliseconds with a checkpoint after each, holds a lock while it lives (two writers
# at one name are told in the log), and writes what follows from its name and inputs alone.
name=$1 steps=$2 out=$3
shift 3
exec 9>>"$STORM/locks/$name"
# A strike may hit flock itself, which says nothing of another writer: then it is asked again.
until flock -n -E 77 9; do
  [ $? -eq 77 ] || continue
  {
    echo "double $name"
    ps -eo pid,ppid,pgid,stat,etimes,args | grep -v "ps -eo\|grep"
  } >>"$STORM/log"
  break
done
begin=0 inputs=
while [ $# -gt 0 ]; do
  case $1 in
    --from) begin=$(cat "$2"); shift 2 ;;
    *) inputs="$inputs $1"; shift ;;
  esac
done
i=$((begin + 1))
while [ "$i" -le "$steps" ]; do
  sleep 0.02
  echo "$i" >"$WORK/part.tmp" && mv "$WORK/part.tmp" "$WORK/step-$i.txt"
  i=$((i + 1))
done
[ "$name" = fickle ] && [ ! -e "$WORK/was-here" ] && : >"$WORK/was-here" && exit 9
case $name in
  pack-*)
    mkdir -p "$out"
    for part in one two three; do echo "$name $part" >"$out/$part.txt"; done
    cat $inputs /dev/null >"$out/inputs.txt"
    ;;
  *)
    { echo "$name $steps"; cat $inputs /dev/null; } >"$out"
    ;;
esac
