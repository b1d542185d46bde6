use super::guest::{Guest, Scratch, path_of};
use crate::linux::syscall::call::{input, output};
use crate::linux::syscall::guest_number as number;
use std::collections::BTreeMap;
use std::os::unix::fs::{MetadataExt, PermissionsExt};

#[test]
fn old_calls_do_their_work() {
    let (mut guest, scratch) = (Guest::new(), Scratch::new());
    let name = |name: &str| path_of(&scratch.path().join(name));
    let exists = |name: &str| scratch.path().join(name).symlink_metadata().is_ok();
    scratch.file("file", b"text");
    assert_eq!(guest.call(number::MKDIR, [input(name("folder").as_c_str()), 0o700]), 0);
    assert!(scratch.path().join("folder").is_dir());
    assert_eq!(guest.call(number::RMDIR, [input(name("folder").as_c_str())]), 0);
    assert!(!exists("folder"));
    assert_eq!(guest.call(number::LINK, [input(name("file").as_c_str()), input(name("second").as_c_str())]), 0);
    assert_eq!(scratch.path().join("second").metadata().unwrap().nlink(), 2);
    assert_eq!(guest.call(number::UNLINK, [input(name("second").as_c_str())]), 0);
    assert!(!exists("second"));
    assert_eq!(guest.call(number::SYMLINK, [input(c"file"), input(name("link").as_c_str())]), 0);
    let mut target = [0_u8; 16];
    assert_eq!(guest.call(number::READLINK, [input(name("link").as_c_str()), output(&mut target), 16]), 4);
    assert_eq!(&target[..5], b"file\0");
    assert_eq!(guest.call(number::RENAME, [input(name("link").as_c_str()), input(name("moved").as_c_str())]), 0);
    assert!(exists("moved") && !exists("link"));
    assert_eq!(guest.call(number::CHMOD, [input(name("file").as_c_str()), 0o640]), 0);
    let mode = scratch.path().join("file").metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
    assert_eq!(guest.call(number::MKNOD, [input(name("pipe").as_c_str()), u64::from(libc::S_IFIFO | 0o600), 0]), 0);
    assert!(exists("pipe"));
    assert_eq!(guest.call(number::ACCESS, [input(name("file").as_c_str()), libc::R_OK as u64]), 0);
    assert_eq!(guest.call(number::ACCESS, [input(name("none").as_c_str()), 0]), -i64::from(libc::ENOENT));
    assert_eq!(guest.call(number::LCHOWN, [input(name("moved").as_c_str()), u64::MAX, u64::MAX]), 0);
    assert_eq!(
        guest.call(number::CHOWN, [input(name("none").as_c_str()), u64::MAX, u64::MAX]),
        -i64::from(libc::ENOENT)
    );
}

#[test]
fn old_listing_has_names_and_types() {
    let (mut guest, scratch) = (Guest::new(), Scratch::new());
    for index in 0..50 {
        scratch.file(&format!("file-{index}-{}", "x".repeat(index % 9)), b"");
    }
    scratch.link("link", "file");
    let folder = guest.call(number::OPEN, [input(path_of(scratch.path()).as_c_str()), 0]) as u64;
    let mut found = BTreeMap::new();
    let mut buffer = [0_u8; 512];
    loop {
        let filled = guest.call(number::GETDENTS, [folder, output(&mut buffer), 512]);
        assert!(filled >= 0, "{filled}");
        let mut rest = &buffer[..filled as usize];
        if rest.is_empty() {
            break;
        }
        while !rest.is_empty() {
            let (entry, next) = rest.split_at(usize::from(u16::from_le_bytes([rest[16], rest[17]])));
            let name = entry[18..].split(|&byte| byte == 0).next().unwrap();
            found.insert(String::from_utf8(name.to_vec()).unwrap(), *entry.last().unwrap());
            rest = next;
        }
    }
    assert_eq!(found.remove("."), Some(libc::DT_DIR));
    assert_eq!(found.remove(".."), Some(libc::DT_DIR));
    assert_eq!(found.remove("link"), Some(libc::DT_LNK));
    assert_eq!(found.len(), 50);
    assert!(found.iter().all(|(name, &kind)| scratch.path().join(name).is_file() && kind == libc::DT_REG));
    assert_eq!(guest.call(number::GETDENTS, [1_000_000, output(&mut buffer), 512]), -i64::from(libc::EBADF));
}

#[test]
fn times_in_every_unit() {
    let (mut guest, scratch) = (Guest::new(), Scratch::new());
    let file = scratch.file("file", b"");
    let path = path_of(&file);
    let path = input(path.as_c_str());
    let times = |file: &std::path::Path| {
        let metadata = file.metadata().unwrap();
        [[metadata.atime(), metadata.atime_nsec()], [metadata.mtime(), metadata.mtime_nsec()]]
    };
    assert_eq!(guest.call(number::UTIME, [path, input(&[1000_i64, 2000])]), 0);
    assert_eq!(times(&file), [[1000, 0], [2000, 0]]);
    let micro = [[3000_i64, 17], [4000, 999_999]];
    assert_eq!(guest.call(number::UTIMES, [path, input(&micro)]), 0);
    assert_eq!(times(&file), [[3000, 17_000], [4000, 999_999_000]]);
    let wrong = [[3000_i64, 1_000_000], [4000, 0]];
    assert_eq!(guest.call(number::UTIMES, [path, input(&wrong)]), -i64::from(libc::EINVAL));
    let folder = guest.call(number::OPEN, [input(path_of(scratch.path()).as_c_str()), 0]) as u64;
    assert_eq!(guest.call(number::FUTIMESAT, [folder, input(c"file"), input(&[[5_i64, 6], [7, 8]])]), 0);
    assert_eq!(times(&file), [[5, 6000], [7, 8000]]);
    assert_eq!(guest.call(number::UTIME, [path, 0]), 0);
    assert!(times(&file)[1][0] > 1_000_000_000);
}
