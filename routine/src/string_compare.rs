//! The SSE4.2 string comparisons PCMPESTRI, PCMPESTRM, PCMPISTRI, PCMPISTRM (Intel SDM volume 2, section 4.1).

/// What a comparison found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// IntRes2: one bit for each element.
    pub bits: u32,
    /// Elements in a vector: 16 or 8.
    pub count: u32,
    /// Has the first operand fewer valid elements than fit (SF)?
    pub first_ends: bool,
    /// Has the second (ZF)?
    pub second_ends: bool,
    mode: u8,
}

/// Length of an operand in elements, from a register of PCMPESTRI: its magnitude, as far as it fits.
pub const fn explicit_length(register: i32, mode: u8) -> u32 {
    let (length, count) = (register.unsigned_abs(), element_count(mode));
    if length < count { length } else { count }
}

/// Length of an operand in elements up to its first zero element.
pub fn implicit_length(operand: u128, mode: u8) -> u32 {
    let count = element_count(mode);
    (0..count).find(|index| element(operand, *index, mode) == 0).unwrap_or(count)
}

/// Compares the first `lengths[0]` elements of `first` with the first `lengths[1]` of `second`, as the immediate byte `mode`
/// says.
pub fn compare(first: u128, second: u128, lengths: [u32; 2], mode: u8) -> Comparison {
    let operands = Operands { first, second, lengths, mode };
    let count = element_count(mode);
    let found = (0..count).map(|index| u32::from(operands.holds(index)) << index).sum::<u32>();
    let all = (1 << count) - 1;
    let bits = match mode >> 4 & 3 {
        1 => !found & all,
        3 => found ^ ((1 << lengths[1].min(count)) - 1),
        _ => found,
    };
    Comparison { bits, count, first_ends: lengths[0] < count, second_ends: lengths[1] < count, mode }
}

impl Comparison {
    /// CF (any element found), ZF, SF and OF (the first element found) in their RFLAGS positions.
    pub fn flags(&self) -> u32 {
        let flag = |set: bool, position: u32| u32::from(set) << position;
        flag(self.bits != 0, 0) | flag(self.second_ends, 6) | flag(self.first_ends, 7) | flag(self.bits & 1 != 0, 11)
    }

    /// Position of the first or last element found, as bit 6 of the mode says; the number of elements where none is.
    pub const fn index(&self) -> u32 {
        match self.bits {
            0 => self.count,
            bits if self.mode & 0x40 == 0 => bits.trailing_zeros(),
            bits => 31 - bits.leading_zeros(),
        }
    }

    /// The elements found as a mask: bits, or whole elements where bit 6 of the mode is set.
    pub fn mask(&self) -> u128 {
        if self.mode & 0x40 == 0 {
            return u128::from(self.bits);
        }
        let width = 128 / self.count;
        let ones = (1_u128 << width) - 1;
        (0..self.count)
            .filter(|index| self.bits >> index & 1 != 0)
            .fold(0, |mask, index| mask | ones << (index * width))
    }
}

const fn element_count(mode: u8) -> u32 {
    if mode & 1 == 0 { 16 } else { 8 }
}

/// Element `index` as a number, signed where bit 1 of the mode says so.
const fn element(operand: u128, index: u32, mode: u8) -> i32 {
    let width = 128 / element_count(mode);
    let bits = (operand >> (index * width)) as u16;
    match mode & 3 {
        0 => bits as u8 as i32,
        1 => bits as i32,
        2 => bits as i8 as i32,
        _ => bits as i16 as i32,
    }
}

struct Operands {
    first: u128,
    second: u128,
    lengths: [u32; 2],
    mode: u8,
}

impl Operands {
    /// Bit `index` of IntRes1.
    fn holds(&self, index: u32) -> bool {
        let Self { lengths: [first_length, second_length], mode, .. } = *self;
        let valid = index < second_length;
        match mode >> 2 & 3 {
            0 => valid && (0..first_length).any(|other| self.first(other) == self.second(index)),
            1 => valid && (0..first_length / 2).any(|pair| self.in_range(2 * pair, index)),
            2 => match (index < first_length, valid) {
                (true, true) => self.first(index) == self.second(index),
                (first_valid, _) => first_valid == valid,
            },
            _ => self.begins(index),
        }
    }

    fn in_range(&self, pair: u32, index: u32) -> bool {
        let value = self.second(index);
        self.first(pair) <= value && value <= self.first(pair + 1)
    }

    /// Does the first operand begin at `index` of the second, as far as that reaches?
    fn begins(&self, index: u32) -> bool {
        let inside = (element_count(self.mode) - index).min(self.lengths[0]);
        (0..inside).all(|other| index + other < self.lengths[1] && self.first(other) == self.second(index + other))
    }

    fn first(&self, index: u32) -> i32 {
        element(self.first, index, self.mode)
    }

    fn second(&self, index: u32) -> i32 {
        element(self.second, index, self.mode)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_within_a_text() {
        let first = u128::from_le_bytes(*b"lo\0\0\0\0\0\0\0\0\0\0\0\0\0\0");
        let second = u128::from_le_bytes(*b"hello, world\0\0\0\0");
        let mode = 0b0000_1100;
        let lengths = [first, second].map(|operand| implicit_length(operand, mode));
        assert_eq!(lengths, [2, 12]);
        let comparison = compare(first, second, lengths, mode);
        assert_eq!((comparison.index(), comparison.first_ends, comparison.second_ends), (3, true, true));
    }

    #[test]
    fn lengths_are_magnitudes() {
        assert_eq!(explicit_length(-3, 0), 3);
        assert_eq!(explicit_length(i32::MIN, 0), 16);
        assert_eq!(explicit_length(9, 1), 8);
    }
}
