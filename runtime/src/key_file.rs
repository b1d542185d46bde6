//! The file with a user's key, which seals caches against everybody else.

use crate::sys::process::{credentials, random_bytes};
use causeway_cache_format::Key;
use std::fs::{File, OpenOptions};
use std::io::{Error, ErrorKind, Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

/// Bytes of a key.
const SIZE: usize = 32;

/// Reads a key: exactly 32 bytes, in a file of this user that nobody else may read.
///
/// # Errors
/// Where the file cannot be read, has another size, or is open to others.
pub fn read(path: &Path) -> std::io::Result<Key> {
    let mut file = File::open(path)?;
    let metadata = file.metadata()?;
    let [_, user, ..] = credentials();
    if metadata.uid() != user || metadata.mode() & 0o077 != 0 {
        return Err(Error::new(ErrorKind::PermissionDenied, "a key file must be its user's alone"));
    }
    if metadata.len() != SIZE as u64 {
        return Err(Error::new(ErrorKind::InvalidData, "a key file has 32 bytes"));
    }
    let mut bytes = [0; SIZE];
    file.read_exact(&mut bytes)?;
    Ok(Key::new(bytes))
}

/// Makes a file with a new random key, for this user alone.
///
/// # Errors
/// Where the file exists or cannot be written.
pub fn create(path: &Path) -> std::io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    let bytes = [random_bytes()?, random_bytes()?].concat();
    file.write_all(&bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn keys_are_random_and_private() {
        let folder = tempfile::tempdir().expect("a folder");
        let paths = ["a", "b"].map(|name| folder.path().join(name));
        for path in &paths {
            create(path).expect("created");
            assert!(create(path).is_err(), "an existing key is kept");
        }
        assert_ne!(read(&paths[0]).expect("read"), read(&paths[1]).expect("read"));
        std::fs::set_permissions(&paths[0], std::fs::Permissions::from_mode(0o640)).expect("changed");
        assert_eq!(read(&paths[0]).unwrap_err().kind(), ErrorKind::PermissionDenied);
        std::fs::write(&paths[1], [0; 31]).expect("written");
        assert_eq!(read(&paths[1]).unwrap_err().kind(), ErrorKind::InvalidData);
    }
}
