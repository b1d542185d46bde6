//! A build has the targets of its features: an image of another names the feature that it needs.

use causeway_driver::image_file::ImageFile;
use causeway_driver::profile::TargetName;

/// The first bytes of a Windows file for a machine.
fn windows(machine: u16) -> Vec<u8> {
    let mut bytes = b"MZ".to_vec();
    bytes.resize(0x3c, 0);
    bytes.extend(0x40u32.to_le_bytes());
    bytes.extend(b"PE\0\0");
    bytes.extend(machine.to_le_bytes());
    bytes
}

#[test]
fn a_missing_target_is_named_and_a_present_one_reads_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    for (target, bytes) in [
        (TargetName::LinuxElf, b"\x7fELF".to_vec()),
        (TargetName::Wow64, windows(0x14c)),
        (TargetName::Arm64ec, windows(0x8664)),
        (TargetName::Arm64ec, windows(0xaa64)),
    ] {
        let path = folder.path().join("image");
        std::fs::write(&path, bytes).expect("the folder can be written");
        let file = ImageFile::open(&path).expect("the file is there");
        let error = file.image(None).err().expect("it is cut off");
        let advice = format!("target {} is not in this build; build with `--features {0}`", target.name());
        assert_eq!(format!("{error:#}").contains(&advice), !target.is_available(), "{error:#}");
    }
}
