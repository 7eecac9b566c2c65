#!/usr/bin/env bash
# Makes the sound of the example episodes anew, from the scripts in files/audio/scripts/: one mp3 and one transcript (WebVTT)
# for each, and prints where its chapters begin, for content-types/episode/examples.ts.
# Needs espeak-ng, sox and ffmpeg (apt-get install espeak-ng sox ffmpeg).
set -euo pipefail
cd "$(dirname "$0")/files"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Who speaks how: voice, pitch, words a minute.
voice() {
  case "$1" in
    Maja) echo "sv+f2 58 152" ;;
    Linnea) echo "sv+f4 42 146" ;;
    Sofia) echo "sv+f5 66 140" ;;
    Elisabet) echo "sv+f3 36 142" ;;
    *) echo "sv+m3 30 140" ;;
  esac
}
full_name() {
  case "$1" in
    Maja) echo "Maja Lindqvist" ;;
    Linnea) echo "Linnea Brask" ;;
    Henrik) echo "Henrik Ståhl" ;;
    Sofia) echo "Sofia Lund" ;;
    Elisabet) echo "Elisabet Norén" ;;
    *) echo "$1" ;;
  esac
}
# Seconds as WebVTT's 00:00:00.000.
timestamp() { awk -v s="$1" 'BEGIN { printf "%02d:%02d:%06.3f", s / 3600, (s % 3600) / 60, s % 60 }'; }
add() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.3f", a + b }'; }

# A soft rising chord to begin with, the same falling to end with. -R makes the dither, and so the bytes, the same each time.
tone() { sox -R -n -r 44100 -c 1 "$2" synth 4.2 pluck "${1%%,*}" synth 4.2 pluck mix "$(cut -d, -f2 <<<"$1")" synth 4.2 sine mix "$(cut -d, -f3 <<<"$1")" fade t 0.05 4.2 2.6 reverb 45 gain -n -15; }
tone G3,D4,B3 "$work/intro.wav"
tone D3,A3,F#3 "$work/outro.wav"
sox -R -n -r 44100 -c 1 "$work/pause.wav" trim 0 0.45
sox -R -n -r 44100 -c 1 "$work/breath.wav" trim 0 1.1

for script in audio/scripts/*.txt; do
  name=$(basename "$script" .txt)
  parts=("$work/intro.wav")
  at=$(soxi -D "$work/intro.wav")
  printf 'WEBVTT\n' >"documents/$name.vtt"
  echo "$name"
  count=0
  while IFS= read -r line; do
    case "$line" in
      '##'*)
        # The first chapter holds the opening chord.
        if [ "$count" = 0 ]; then echo "  0 ${line#\#\# }"; else
          parts+=("$work/breath.wav")
          at=$(add "$at" "$(soxi -D "$work/breath.wav")")
          echo "  $at ${line#\#\# }"
        fi
        ;;
      '#'* | '') ;;
      *)
        count=$((count + 1))
        speaker=${line%%:*} text=${line#*: }
        read -r who pitch speed <<<"$(voice "$speaker")"
        espeak-ng -v "$who" -p "$pitch" -s "$speed" -g 3 -w "$work/raw.wav" "$text"
        # Trims silence, softens the hardest edges of the synthetic voice, gives it a little room.
        sox -R "$work/raw.wav" -r 44100 -c 1 "$work/$count.wav" highpass 70 lowpass 7200 equalizer 3200 1q -4 bass +2 reverb 12 norm -4
        end=$(add "$at" "$(soxi -D "$work/$count.wav")")
        printf '\n%s --> %s\n<v %s>%s</v>\n' "$(timestamp "$at")" "$(timestamp "$end")" "$(full_name "$speaker")" "$text" >>"documents/$name.vtt"
        parts+=("$work/$count.wav" "$work/pause.wav")
        at=$(add "$end" "$(soxi -D "$work/pause.wav")")
        ;;
    esac
  done <"$script"
  sox -R "${parts[@]}" "$work/outro.wav" "$work/whole.wav"
  # Speech at −16 LUFS, as podcast apps expect; constant bit rate, so that length and size agree in every reader.
  ffmpeg -v error -y -i "$work/whole.wav" -af loudnorm=I=-16:TP=-1.5:LRA=11 -ar 44100 -ac 1 -c:a libmp3lame -b:a 64k \
    -map_metadata -1 -fflags +bitexact -flags:a +bitexact "audio/$name.mp3"
  echo "  length $(soxi -D "audio/$name.mp3") s, $(stat -c %s "audio/$name.mp3") bytes"
done
