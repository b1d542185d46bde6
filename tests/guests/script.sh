# A shell script for busybox sh and bash: pipes, subshells, functions, traps, background jobs, here documents.
# PATH holds busybox applets; the current folder is empty and writable.
set -u
fail() { echo "FAILED: $*" >&2; exit 1; }

# Arithmetic, loops, functions with local variables.
gcd() {
    local a=$1 b=$2 t
    while [ "$b" -ne 0 ]; do t=$((a % b)); a=$b; b=$t; done
    echo "$a"
}
echo "gcd $(gcd 1071 462) $(gcd 17 4) $(gcd 270 192)"
sum=0
i=0
while [ $i -lt 500 ]; do
    sum=$((sum + i * i))
    i=$((i + 1))
done
echo "sum $sum"
for word in alpha beta gamma; do
    case $word in
        a*) echo "$word starts with a" ;;
        *mm*) echo "$word has mm" ;;
        *) echo "$word is other" ;;
    esac
done

# Parameter expansion.
path=/usr/local/lib/libexample.so.1.2
echo "${path##*/} ${path%/*} ${path%%.*} ${#path} ${unset_variable:-default}"

# Pipes and filters.
seq 1 200 | grep 7 | sed 's/7/seven/' | sort -r | head -n 5
printf '%s\n' pear apple fig apple pear apple | sort | uniq -c | sort -rn | awk '{ print $2 ":" $1 }'
seq 1 1000 | awk '{ s += $1; if ($1 % 97 == 0) n++ } END { printf "%d %d %.3f\n", s, n, s / NR }'
echo "The quick brown fox" | tr 'a-z' 'A-Z' | cut -d ' ' -f 2-3
seq 1 20 | while read -r n; do [ $((n % 5)) -eq 0 ] && echo "five $n"; done

# Subshells keep their changes to themselves.
x=outer
(x=inner; cd /; echo "subshell $x")
echo "parent $x"
captured=$(echo one; echo two >&2; echo three) 2>/dev/null
echo "captured" $captured

# Here documents, redirections, exit codes.
cat > data.txt <<END
line one $sum
line two
line three
END
wc -l < data.txt | tr -d ' '
grep -c line data.txt
grep -q absent data.txt || echo "absent: $?"
{ echo out; echo err >&2; } > both.txt 2>&1
cat both.txt
exec 3> third.txt
echo "through descriptor three" >&3
exec 3>&-
cat third.txt
false | true
echo "pipeline $?"
(exit 42)
echo "subshell left with $?"

# Files.
mkdir -p tree/a/b tree/c
for f in tree/a/one tree/a/b/two tree/c/three; do echo "$f" > "$f"; done
find tree -type f | sort
cp -r tree copy && rm -r tree && ls copy copy/a
tar cf copy.tar copy && rm -r copy && tar xf copy.tar && cat copy/a/b/two
gzip -c copy.tar | gunzip -c | cmp - copy.tar && echo "gzip round trip"
rm copy.tar
sha256sum copy/c/three | cut -c 1-16

# Background jobs.
(sleep 0.1; echo job > job.txt) &
job=$!
wait $job
echo "job left with $? and wrote $(cat job.txt)"
for n in 1 2 3; do (exit $n) & pids="${pids:-} $!"; done
for pid in $pids; do wait "$pid"; echo "waited $?"; done

# Traps.
trap 'echo "got USR1"' USR1
kill -USR1 $$
trap 'echo "leaving with $?"' EXIT
(trap 'echo "inner exit"' EXIT; exit 3)
echo "inner left with $?"
(trap 'echo "child terminated"; exit 9' TERM; kill -TERM "$(sh -c 'echo $PPID')"; sleep 1; exit 1)
echo "terminated child left with $?"

# Reading and splitting.
echo "a:b:c" | { IFS=: read -r p q r; echo "$r $q $p"; }
set -- first "second word" third
echo "$# $2"
shift
echo "$1"
eval 'y=$((6 * 7))'
echo "eval $y"
[ -s data.txt ] && [ ! -e nothing ] && echo "tests hold"
exit 5
