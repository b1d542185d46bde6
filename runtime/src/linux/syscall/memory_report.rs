//! The text of `/proc/self/maps` for the guest: the host's text, less the runtime's own mappings, with the protection that
//! the guest asked for (on the host, guest code is never executable, and watched pages are not writable).

use crate::linux::memory_map::{MemoryMap, Protection};
use core::fmt::Write;
use core::ops::Range;

/// One line of the host's text (proc(5), `/proc/pid/maps`).
#[derive(Debug, PartialEq, Eq)]
struct Mapping<'a> {
    range: Range<u64>,
    /// `s` or `p`.
    sharing: char,
    offset: u64,
    device: &'a str,
    inode: &'a str,
    name: &'a str,
}

impl<'a> Mapping<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let mut rest = line;
        let mut field = || {
            let (field, after) = rest.split_once(' ').unwrap_or((rest, ""));
            rest = after;
            field
        };
        let [addresses, protection, offset, device, inode] = [(); 5].map(|()| field());
        let (start, end) = addresses.split_once('-')?;
        Some(Self {
            range: hexadecimal(start)?..hexadecimal(end)?,
            sharing: protection.chars().nth(3)?,
            offset: hexadecimal(offset)?,
            device,
            inode,
            name: rest.trim_start(),
        })
    }

    /// Whether the mapping is of a file, so that offsets count.
    fn is_file(&self) -> bool {
        self.inode != "0"
    }
}

fn hexadecimal(text: &str) -> Option<u64> {
    u64::from_str_radix(text, 16).ok()
}

/// Column at which the kernel starts names.
const NAME_COLUMN: usize = 73;

/// The guest's text from the host's. `stack` is an address in the main thread's stack, if known.
pub(super) fn text(host_text: &str, map: &MemoryMap, stack: Option<u64>) -> String {
    let guest: Vec<(Range<u64>, Protection)> = map.ranges().collect();
    let mut text = String::new();
    for host in host_text.lines().filter_map(Mapping::parse) {
        let first = guest.partition_point(|(range, _)| range.end <= host.range.start);
        for (range, protection) in guest[first..].iter().take_while(|(range, _)| range.start < host.range.end) {
            let part = range.start.max(host.range.start)..range.end.min(host.range.end);
            let name = special_name(&part, map, stack).unwrap_or(host.name);
            write_line(&mut text, &host, &part, *protection, name);
        }
    }
    text
}

/// The kernel's names for the stack and the program break's area.
fn special_name(part: &Range<u64>, map: &MemoryMap, stack: Option<u64>) -> Option<&'static str> {
    if stack.is_some_and(|address| part.contains(&address)) {
        return Some("[stack]");
    }
    (part.start < map.brk && part.end > map.brk_start).then_some("[heap]")
}

fn write_line(text: &mut String, host: &Mapping<'_>, part: &Range<u64>, protection: Protection, name: &str) {
    let letter = |set: bool, letter: char| if set { letter } else { '-' };
    let offset = if host.is_file() { host.offset + (part.start - host.range.start) } else { 0 };
    let start = text.len();
    // Writing to a string cannot fail.
    let _ = write!(
        text,
        "{:08x}-{:08x} {}{}{}{} {offset:08x} {} {} ",
        part.start,
        part.end,
        letter(protection.read, 'r'),
        letter(protection.write, 'w'),
        letter(protection.execute, 'x'),
        host.sharing,
        host.device,
        host.inode,
    );
    if !name.is_empty() {
        let width = text.len() - start;
        text.extend(core::iter::repeat_n(' ', NAME_COLUMN.saturating_sub(width)));
        text.push_str(name);
    }
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOST: &str = "\
00400000-00402000 r--p 00001000 08:02 173521                             /bin/guest program\n\
00500000-00510000 rw-p 00000000 00:00 0 \n\
00510000-00511000 rw-p 00000000 00:00 0 \n\
7f0000000000-7f0000004000 rw-s 00002000 00:01 77                         /dev/shm/x\n\
ffff00000000-ffff00001000 r-xp 00000000 08:02 99                         /bin/runtime\n";

    const RW: Protection = Protection { read: true, write: true, execute: false };
    const RX: Protection = Protection { read: true, write: false, execute: true };

    #[test]
    fn lines_are_read() {
        let lines: Vec<_> = HOST.lines().map(|line| Mapping::parse(line).unwrap()).collect();
        assert_eq!(lines[0].name, "/bin/guest program");
        assert_eq!((lines[0].offset, lines[0].inode), (0x1000, "173521"));
        assert_eq!(lines[1].name, "");
        assert_eq!(lines[3].sharing, 's');
        for broken in ["", "x", "1-2", "1-2 rwxp zz", "1-2 rw 0 0 0"] {
            assert_eq!(Mapping::parse(broken), None, "{broken}");
        }
    }

    #[test]
    fn guest_protection_and_nothing_of_the_runtime() {
        let mut map = MemoryMap::default();
        map.insert(0x40_0000..0x40_2000, RX);
        map.insert(0x50_0000..0x51_0000, RW);
        map.insert(0x51_0000..0x51_1000, RW);
        map.insert(0x7f00_0000_1000..0x7f00_0000_2000, RX);
        map.insert(0x7f00_0000_2000..0x7f00_0000_3000, RW);
        (map.brk_start, map.brk) = (0x51_0000, 0x51_0800);
        let expected = "\
00400000-00402000 r-xp 00001000 08:02 173521                             /bin/guest program\n\
00500000-00510000 rw-p 00000000 00:00 0                                  [stack]\n\
00510000-00511000 rw-p 00000000 00:00 0                                  [heap]\n\
7f0000001000-7f0000002000 r-xs 00003000 00:01 77                         /dev/shm/x\n\
7f0000002000-7f0000003000 rw-s 00004000 00:01 77                         /dev/shm/x\n";
        assert_eq!(text(HOST, &map, Some(0x50_8000)), expected);
        assert!(text(HOST, &map, None).contains("00500000-00510000 rw-p 00000000 00:00 0 \n"));
        assert_eq!(text(HOST, &MemoryMap::default(), None), "");
    }
}
