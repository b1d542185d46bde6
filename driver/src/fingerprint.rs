//! Which translator this is.

/// Fingerprint of the translator, for headers: a hash of the sources of every crate that decides about a cache's bytes and of
/// the versions of their dependencies, taken when the driver was built. It tells when to rebuild, never whether a cache fits.
pub const FINGERPRINT: [u8; 16] = parse(env!("CAUSEWAY_FINGERPRINT"));

/// The 16 bytes that 32 hexadecimal digits name.
const fn parse(text: &str) -> [u8; 16] {
    let digits = text.as_bytes();
    assert!(digits.len() == 32, "a fingerprint has 32 digits");
    let mut bytes = [0; 16];
    let mut index = 0;
    while index < 16 {
        bytes[index] = digit(digits[2 * index]) << 4 | digit(digits[2 * index + 1]);
        index += 1;
    }
    bytes
}

const fn digit(character: u8) -> u8 {
    match character {
        b'0'..=b'9' => character - b'0',
        b'a'..=b'f' => character - b'a' + 10,
        _ => panic!("a fingerprint is hexadecimal"),
    }
}

/// Sixteen bytes as text.
pub fn text(fingerprint: &[u8; 16]) -> String {
    fingerprint.iter().map(|byte| format!("{byte:02x}")).collect()
}
