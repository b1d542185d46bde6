//! Guest memory: a guest address is a host address.
//!
//! What the guest passes is trusted: a bad pointer ends the host, as it would end the guest.

/// Reads bytes.
pub(crate) fn read(address: u64, bytes: &mut [u8]) {
    // SAFETY: the guest's own memory; it is the guest who says that it may be read.
    unsafe { core::ptr::copy_nonoverlapping(address as *const u8, bytes.as_mut_ptr(), bytes.len()) }
}

/// Writes bytes.
pub(crate) fn write(address: u64, bytes: &[u8]) {
    // SAFETY: as above, to be written.
    unsafe { core::ptr::copy_nonoverlapping(bytes.as_ptr(), address as *mut u8, bytes.len()) }
}

/// Copies inside the guest's memory; the ranges may overlap.
pub(crate) fn copy(to: u64, from: u64, length: u64) {
    // SAFETY: as above.
    unsafe { core::ptr::copy(from as *const u8, to as *mut u8, length as usize) }
}

/// Fills memory.
pub(crate) fn fill(address: u64, value: u8, length: u64) {
    // SAFETY: as above.
    unsafe { core::ptr::write_bytes(address as *mut u8, value, length as usize) }
}

/// Reads `length` bytes.
pub(crate) fn bytes(address: u64, length: u64) -> Vec<u8> {
    let mut bytes = vec![0; length as usize];
    read(address, &mut bytes);
    bytes
}

/// Reads the byte at `address`.
pub(crate) fn byte(address: u64) -> u8 {
    let mut byte = [0];
    read(address, &mut byte);
    byte[0]
}

/// Reads a little-endian number of 1 to 8 bytes.
pub(crate) fn load(address: u64, size: u64) -> u64 {
    let mut word = [0; 8];
    read(address, &mut word[..size as usize]);
    u64::from_le_bytes(word)
}

/// Writes a little-endian number of 1 to 8 bytes.
pub(crate) fn store(address: u64, size: u64, value: u64) {
    write(address, &value.to_le_bytes()[..size as usize]);
}

/// Length of the string at `address`, without its zero byte.
pub(crate) fn string_length(address: u64) -> u64 {
    (0..).find(|offset| byte(address + offset) == 0).unwrap_or(0)
}

/// The string at `address`, without its zero byte.
pub(crate) fn string(address: u64) -> Vec<u8> {
    bytes(address, string_length(address))
}
