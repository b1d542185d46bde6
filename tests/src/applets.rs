//! Runs of busybox applets: each reads files that [`prepare`] makes, or its standard input.

use anyhow::Result;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// One run: a command line for busybox, split at spaces (`'` quotes), and its standard input.
#[derive(Clone, Copy, Debug)]
pub struct Applet {
    /// Applet and arguments.
    pub line: &'static str,
    /// Standard input.
    pub stdin: &'static str,
}

const fn on_files(line: &'static str) -> Applet {
    Applet { line, stdin: "" }
}

const fn fed(line: &'static str, stdin: &'static str) -> Applet {
    Applet { line, stdin }
}

const FRUIT: &str = "pear 3\napple 10\nfig 7\nquince 2\napple 4\nbanana 12\n";
const PROSE: &str = "It was the best of times,\tit was the worst of times;\nit was the age of wisdom\n\nit was the age of foolishness\n";

/// All runs. Each starts in a folder of its own.
pub const APPLETS: &[Applet] = &[
    on_files("cat text fruit"),
    on_files("cat -n text"),
    on_files("head -n 3 numbers"),
    on_files("tail -n 4 numbers"),
    on_files("tail -c 25 text"),
    on_files("wc text numbers binary"),
    on_files("sort fruit"),
    on_files("sort -k 2 -n -r fruit"),
    on_files("sort -u -f fruit text"),
    on_files("uniq -c repeated"),
    on_files("cut -d . -f 2 versions"),
    on_files("paste -d : fruit versions"),
    on_files("comm fruit.sorted text.sorted"),
    on_files("diff fruit repeated"),
    on_files("cmp binary binary2"),
    on_files("grep -n -i APPLE fruit"),
    on_files("grep -E -o '[a-z]+s' text"),
    on_files("grep -v -c e text"),
    on_files("egrep '^(a|q)' fruit"),
    on_files("fgrep -x 'fig 7' fruit"),
    on_files("sed -n '2,4p' fruit"),
    on_files("sed -e 's/\\([a-z]*\\) \\([0-9]*\\)/\\2-\\1/' -e '/^7/d' fruit"),
    on_files("awk '{ total[$1] += $2 } END { for (k in total) print k, total[k] | \"sort\" }' fruit"),
    on_files("awk -F. '{ printf \"%05.2f %s %d\\n\", $1 / 3, substr($0, 2), length($0) }' versions"),
    on_files("awk 'BEGIN { for (i = 0; i < 30; i++) printf \"%.6g \", sin(i) * exp(i / 10) + sqrt(i); print \"\" }'"),
    on_files("tr -d '\\n'"),
    fed("tr a-z A-Z", PROSE),
    fed("tr -s ' ' '\\n'", PROSE),
    fed("rev", FRUIT),
    fed("tac", FRUIT),
    fed("nl -b a", PROSE),
    fed("fold -w 17 -s", PROSE),
    fed("expand -t 8", PROSE),
    fed("unexpand -a", "        eight\n                sixteen\n"),
    fed("od -A x -t x1z", PROSE),
    fed("hexdump -C", PROSE),
    fed("xxd", PROSE),
    fed("strings -n 4", "abc\u{1}defgh\u{2}ijklmnop\n"),
    fed("base64", PROSE),
    fed("base64 -d", "SXQgd2FzIHRoZSBiZXN0IG9mIHRpbWVz\n"),
    fed("uuencode -m name", PROSE),
    on_files("md5sum text binary large"),
    on_files("sha1sum text binary large"),
    on_files("sha256sum text binary large"),
    on_files("sha512sum text binary large"),
    on_files("sha3sum binary"),
    on_files("cksum text binary large"),
    on_files("sum text binary"),
    on_files("crc32 binary"),
    fed("bc", "scale=30\n4*a(1)\n2^200\nsqrt(2)\nfor (i=0;i<5;i++) i^i\n"),
    fed("dc", "20 k 2 v p 3 5 ^ p 100 7 / p\n"),
    on_files("expr 17 '*' 23 + 4"),
    on_files("factor 1234567890 999999937 18014398509481951"),
    on_files("seq -w 1 7 50"),
    on_files("printf '%s|%5d|%-8x|%o|%c|%08.3f\\n' text 42 255 8 z 3.14159"),
    on_files("echo -e 'tab\\there\\x41'"),
    on_files("basename /usr/lib/libc.so.6 .6"),
    on_files("dirname /usr/lib/libc.so.6"),
    on_files("realpath link"),
    on_files("readlink link"),
    on_files("ls -1 -a"),
    on_files("ls -l -n text fruit --full-time"),
    on_files("find . -type f -size +1 -name '*[rt]*'"),
    on_files("find . -newer text -o -type l"),
    on_files("stat -c '%n %s %a %F' text fruit"),
    on_files("du -a -b tree"),
    on_files("test text -ef link"),
    on_files("env -i A=1 env"),
    on_files("sh -c 'for i in 1 2 3; do echo $((i * i)); done | while read x; do echo \"<$x>\"; done; exit 3'"),
    on_files("xargs -n 2 echo fruit"),
    fed("xargs -n 2 echo", "a b c d e\n"),
    fed("tee copy", PROSE),
    on_files("dd if=binary bs=7 skip=3 count=5"),
    on_files("split -l 20 numbers part-"),
    on_files("cp -a tree copy"),
    on_files("mv fruit moved"),
    on_files("rm -r tree"),
    on_files("mkdir -p new/deep/folder"),
    on_files("ln -s text newlink"),
    on_files("touch -d '2020-02-02 02:02:02' text"),
    on_files("chmod 640 text"),
    on_files("date -u -d @1234567890 '+%Y-%m-%d %H:%M:%S %j'"),
    on_files("cal 2 2024"),
    on_files("tar tvf archive.tar"),
    on_files("tar xOf archive.tar text"),
    on_files("gzip -c text"),
    on_files("bzip2 -c text"),
    on_files("ed -s fruit"),
    fed("ed -s fruit", "2,3s/p/P/g\n$a\nadded\n.\n,p\nw\nq\n"),
    fed("vi -e fruit", ":%s/apple/orange/g\n:wq\n"),
    fed("patch -p0", "--- fruit\n+++ fruit\n@@ -1,2 +1,2 @@\n-pear 3\n+plum 3\n apple 10\n"),
    on_files("timeout 5 true"),
    on_files("false"),
    on_files("sleep 0.05"),
    on_files("usleep 1000"),
    on_files("yes --help"),
    on_files("which sh"),
    on_files("id -u"),
    on_files("logname --bad-option"),
    on_files("cat missing"),
    on_files("nosuchapplet"),
];

impl Applet {
    /// The command line's words.
    pub fn words(&self) -> Vec<String> {
        let mut words = vec![String::new()];
        let mut quoted = false;
        for c in self.line.chars() {
            match c {
                '\'' => quoted = !quoted,
                ' ' if !quoted => words.push(String::new()),
                c => words.last_mut().expect("there is always a word").push(c),
            }
        }
        words
    }
}

/// When the files that the runs read were changed last, since 1970.
pub const MODIFIED: Duration = Duration::from_secs(1_000_000_000);

/// Makes the files that the runs read.
///
/// # Errors
/// Where the folder cannot be written.
pub fn prepare(folder: &Path) -> Result<()> {
    // Two runs must not see the seconds in which they began.
    let write = |name: &str, content: &[u8]| -> Result<()> {
        let mut file = fs::File::create(folder.join(name))?;
        file.write_all(content)?;
        Ok(file.set_modified(SystemTime::UNIX_EPOCH + MODIFIED)?)
    };
    write("text", PROSE.as_bytes())?;
    write("text.sorted", b"a\nb\nbanana 12\nz\n")?;
    write("fruit", FRUIT.as_bytes())?;
    write("fruit.sorted", b"apple 10\napple 4\nbanana 12\nfig 7\npear 3\nquince 2\n")?;
    write("repeated", b"pear 3\npear 3\nfig 7\nfig 7\nfig 7\npear 3\n")?;
    write("versions", b"1.2.3\n10.20.30\n2.0\n7.7.7.7\n")?;
    let numbers: String = (1..=100).map(|n| format!("{n}\n")).collect();
    write("numbers", numbers.as_bytes())?;
    let mut binary: Vec<u8> = (0..4096u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    write("binary", &binary)?;
    binary[3000] ^= 1;
    write("binary2", &binary)?;
    write("large", &binary.repeat(64))?;
    fs::create_dir_all(folder.join("tree/inner"))?;
    write("tree/one", b"1\n")?;
    write("tree/inner/two", b"22\n")?;
    symlink("text", folder.join("link"))?;
    write("archive.tar", &archive(PROSE.as_bytes()))?;
    Ok(())
}

/// A tar file with one entry `text`.
fn archive(content: &[u8]) -> Vec<u8> {
    let mut header = [0u8; 512];
    header[..4].copy_from_slice(b"text");
    header[100..108].copy_from_slice(b"0000644\0");
    header[108..116].copy_from_slice(b"0000000\0");
    header[116..124].copy_from_slice(b"0000000\0");
    header[124..136].copy_from_slice(format!("{:011o}\0", content.len()).as_bytes());
    header[136..148].copy_from_slice(b"11111111111\0");
    header[148..156].fill(b' ');
    header[156] = b'0';
    header[257..265].copy_from_slice(b"ustar\x0000");
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    header[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
    let mut file = header.to_vec();
    file.extend_from_slice(content);
    file.resize(file.len().next_multiple_of(512) + 1024, 0);
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_hold_words_together() {
        let applet = on_files("grep -E 'a b' file");
        assert_eq!(applet.words(), ["grep", "-E", "a b", "file"]);
    }
}
