//! Rounds and message schedules of SHA-1 and SHA-256 (FIPS 180-4; Intel SDM volume 2, SHA1RNDS4 and its like).

/// The four words of a vector, the lowest first.
const fn words(vector: u128) -> [u32; 4] {
    [vector as u32, (vector >> 32) as u32, (vector >> 64) as u32, (vector >> 96) as u32]
}

fn vector(words: [u32; 4]) -> u128 {
    words.iter().rev().fold(0, |vector, word| vector << 32 | u128::from(*word))
}

const fn choose(x: u32, y: u32, z: u32) -> u32 {
    x & y ^ !x & z
}

const fn majority(x: u32, y: u32, z: u32) -> u32 {
    x & y ^ x & z ^ y & z
}

/// SHA1RNDS4: four rounds of the kind `kind & 3`, from A to D (A in the highest word) and the sums of schedule words and E.
pub fn sha1_rounds(abcd: u128, schedule: u128, kind: u8) -> u128 {
    let constant = [0x5a82_7999, 0x6ed9_eba1, 0x8f1b_bcdc, 0xca62_c1d6][usize::from(kind & 3)];
    let [mut d, mut c, mut b, mut a] = words(abcd);
    let mut e = 0_u32;
    for word in words(schedule).into_iter().rev() {
        let mixed = match kind & 3 {
            0 => choose(b, c, d),
            2 => majority(b, c, d),
            _ => b ^ c ^ d,
        };
        let sum = mixed.wrapping_add(a.rotate_left(5)).wrapping_add(word).wrapping_add(e).wrapping_add(constant);
        (e, d, c, b, a) = (d, c, b.rotate_left(30), a, sum);
    }
    vector([d, c, b, a])
}

/// SHA1MSG2: the last step of four schedule words.
pub fn sha1_schedule(a: u128, b: u128) -> u128 {
    let ([a0, a1, a2, a3], [b0, b1, b2, _]) = (words(a), words(b));
    let w16 = (a3 ^ b2).rotate_left(1);
    vector([(a0 ^ w16).rotate_left(1), (a1 ^ b0).rotate_left(1), (a2 ^ b1).rotate_left(1), w16])
}

/// SHA256RNDS2: two rounds, from C D G H and A B E F (first letter in the highest word) and two sums of schedule words and
/// constants in the low words. Gives the new A B E F.
pub fn sha256_rounds(cdgh: u128, abef: u128, sums: u128) -> u128 {
    let ([mut h, mut g, mut d, mut c], [mut f, mut e, mut b, mut a]) = (words(cdgh), words(abef));
    for sum in &words(sums)[..2] {
        let e_sigma = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
        let a_sigma = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
        let t = choose(e, f, g).wrapping_add(e_sigma).wrapping_add(*sum).wrapping_add(h);
        let top = t.wrapping_add(majority(a, b, c)).wrapping_add(a_sigma);
        (h, g, f, e, d, c, b, a) = (g, f, e, t.wrapping_add(d), c, b, a, top);
    }
    vector([f, e, b, a])
}

/// SHA256MSG1: the first step of four schedule words.
pub fn sha256_schedule_first(a: u128, b: u128) -> u128 {
    let sigma = |x: u32| x.rotate_right(7) ^ x.rotate_right(18) ^ x >> 3;
    let ([a0, a1, a2, a3], [b0, ..]) = (words(a), words(b));
    vector([(a0, a1), (a1, a2), (a2, a3), (a3, b0)].map(|(word, next)| word.wrapping_add(sigma(next))))
}

/// SHA256MSG2: the last step of four schedule words.
pub fn sha256_schedule_last(a: u128, b: u128) -> u128 {
    let sigma = |x: u32| x.rotate_right(17) ^ x.rotate_right(19) ^ x >> 10;
    let ([a0, a1, a2, a3], [_, _, b2, b3]) = (words(a), words(b));
    let (w16, w17) = (a0.wrapping_add(sigma(b2)), a1.wrapping_add(sigma(b3)));
    vector([w16, w17, a2.wrapping_add(sigma(w16)), a3.wrapping_add(sigma(w17))])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first four rounds on "abc": FIPS 180-2, appendix A.1, t = 3.
    #[test]
    fn the_standard_s_first_rounds_of_sha_1() {
        let abcd = vector([0x1032_5476, 0x98ba_dcfe, 0xefcd_ab89, 0x6745_2301]);
        let schedule = vector([0, 0, 0, 0x6162_6380_u32.wrapping_add(0xc3d2_e1f0)]);
        assert_eq!(words(sha1_rounds(abcd, schedule, 0)), [0xc045_bf0c, 0x6264_14db, 0xa139_0f08, 0xcdd8_e11b]);
    }

    /// The first two rounds on "abc": FIPS 180-2, appendix B.1, t = 1.
    #[test]
    fn the_standard_s_first_rounds_of_sha_256() {
        let abef = vector([0x9b05_688c, 0x510e_527f, 0xbb67_ae85, 0x6a09_e667]);
        let cdgh = vector([0x5be0_cd19, 0x1f83_d9ab, 0xa54f_f53a, 0x3c6e_f372]);
        let sums = vector([0x6162_6380_u32.wrapping_add(0x428a_2f98), 0x7137_4491, 0, 0]);
        assert_eq!(words(sha256_rounds(cdgh, abef, sums)), [0xfa2a_4622, 0x78ce_7989, 0x5d6a_ebcd, 0x5a6a_d9ad]);
    }
}
