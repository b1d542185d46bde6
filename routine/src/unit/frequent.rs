//! What programs ask for all the time, in full precision and without a stack fault: operations on normal numbers.

use super::comparison::CODES;
use super::request::{Format, Modifiers, Operation, Request};
use super::state::Unit;
use super::{Operand as Input, Outcome};
use crate::x87::normal::{self, Binary};
use crate::x87::{C1, Extended, conditions};

impl Unit {
    /// The register, where it is in use.
    #[inline]
    const fn in_use(&self, index: u8) -> Option<Extended> {
        let physical = self.physical(index);
        if self.empty >> physical & 1 == 1 {
            return None;
        }
        let [significand, inverted] = self.registers[physical];
        Some(Extended { significand, sign_exponent: !inverted as u16 })
    }

    /// Performs the operation, if it is one of these.
    #[inline]
    pub(super) fn frequent(&mut self, request: Request, input: Input) -> Option<Outcome> {
        if self.is_reduced() {
            return None;
        }
        let Request { operation, modifiers: with } = request;
        use Operation as O;
        match operation {
            O::Load => self.frequent_load(with, input)?,
            O::Store => return self.frequent_store(with.format),
            O::FinishStore if self.deferred == 0 => {
                self.record(0);
                self.pop(with.pops);
            }
            O::Add => self.frequent_binary(Binary::Add, with, input, false)?,
            O::Multiply => self.frequent_binary(Binary::Multiply, with, input, false)?,
            O::Subtract => self.frequent_binary(Binary::Subtract, with, input, false)?,
            O::SubtractReversed => self.frequent_binary(Binary::Subtract, with, input, true)?,
            O::Divide => self.frequent_binary(Binary::Divide, with, input, false)?,
            O::DivideReversed => self.frequent_binary(Binary::Divide, with, input, true)?,
            O::Compare | O::CompareQuiet => {
                let order = normal::order(self.in_use(0)?, self.frequent_operand(with, input)?)?;
                self.set_conditions(CODES | C1, conditions(Some(order)));
                self.pop(with.pops);
            }
            O::CompareFlags | O::CompareQuietFlags => {
                let order = normal::order(self.in_use(0)?, self.in_use(with.register)?)?;
                self.pop(with.pops);
                return Some(Outcome::of_codes(conditions(Some(order))));
            }
            O::Exchange => {
                let (top, other) = (self.in_use(0)?, self.in_use(with.register)?);
                self.replace(0, other);
                self.replace(with.register, top);
                self.record(0);
            }
            _ => return None,
        }
        Some(Outcome::NONE)
    }

    /// The operand of a format, a number.
    #[inline]
    fn frequent_operand(&self, with: Modifiers, input: Input) -> Option<Extended> {
        match with.format {
            Format::Register => self.in_use(with.register),
            Format::Single => normal::widen_single(input.integer as u32),
            Format::Double => normal::widen_double(input.integer),
            Format::Int16 => normal::integer(i64::from(input.integer as i16)),
            Format::Int32 => normal::integer(i64::from(input.integer as i32)),
            Format::Int64 => normal::integer(input.integer as i64),
            Format::Extended | Format::Decimal => None,
        }
    }

    /// Writes a register, whose tag stays.
    #[inline]
    const fn replace(&mut self, index: u8, value: Extended) {
        self.registers[self.physical(index)] = [value.significand, !value.sign_exponent as u64];
    }

    #[inline]
    fn frequent_binary(&mut self, operation: Binary, with: Modifiers, input: Input, reversed: bool) -> Option<()> {
        let (top, other) = (self.in_use(0)?, self.frequent_operand(with, input)?);
        let (a, b) = if reversed { (other, top) } else { (top, other) };
        let result = normal::binary(operation, a, b, self.control_word())?;
        self.replace(if with.to_register { with.register } else { 0 }, result.value);
        self.record(result.status());
        self.pop(with.pops);
        Some(())
    }

    #[inline]
    fn frequent_load(&mut self, with: Modifiers, input: Input) -> Option<()> {
        let value = self.frequent_operand(with, input)?;
        if self.is_full() {
            return None;
        }
        self.push(value);
        self.record(0);
        Some(())
    }

    #[inline]
    fn frequent_store(&mut self, format: Format) -> Option<Outcome> {
        let (value, control) = (self.in_use(0)?, self.control_word());
        let result = match format {
            Format::Single => normal::narrow_single(value, control)?,
            Format::Double => normal::narrow_double(value, control)?,
            _ => return None,
        };
        self.deferred = result.status();
        Some(Outcome::integer(result.value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Random(u64);

    impl Random {
        fn bits(&mut self) -> u64 {
            self.0 = self.0.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
            self.0 ^ self.0 >> 29
        }

        fn below(&mut self, limit: u64) -> u64 {
            (self.bits() >> 20) % limit
        }

        /// 80 bits, mostly of a normal number that is close to others.
        fn value(&mut self) -> Extended {
            let near = 16383 - 40 + self.below(80) as u16;
            let field = [near, near, 16383, 1, 0x7ffe, self.bits() as u16 & 0x7fff][self.below(6) as usize];
            let significand = match self.below(4) {
                0 => 1 << 63 | self.bits() << 40 >> 1,
                1 => u64::MAX << self.below(63),
                2 => self.bits(),
                _ => 1 << 63 | self.bits(),
            };
            Extended { significand, sign_exponent: field | (self.bits() as u16 & 0x8000) }
        }
    }

    fn unit(random: &mut Random) -> Unit {
        let mut unit = Unit { top: random.below(8) as u8, empty: 0x80 | random.bits() as u8 & 0x11, ..Unit::INITIAL };
        unit.set_control([0x37f, 0x27f, 0x7f, random.bits() as u16][random.below(4) as usize]);
        unit.set_status(random.bits() as u16 & 0x4700);
        for index in 0..8 {
            unit.replace(index, random.value());
        }
        unit
    }

    #[test]
    fn the_frequent_way_is_the_general_one() {
        const OPERATIONS: [Operation; 14] = [
            Operation::Load,
            Operation::Store,
            Operation::FinishStore,
            Operation::Add,
            Operation::Multiply,
            Operation::Subtract,
            Operation::SubtractReversed,
            Operation::Divide,
            Operation::DivideReversed,
            Operation::Exchange,
            Operation::Compare,
            Operation::CompareQuiet,
            Operation::CompareFlags,
            Operation::CompareQuietFlags,
        ];
        let mut random = Random(7);
        let mut taken = [0_u32; OPERATIONS.len()];
        for _ in 0..400_000 {
            let number = random.below(14) as usize;
            let mut with = Modifiers::from_bits(random.bits() as u16 & 0x1ff);
            if OPERATIONS[number] == Operation::Store {
                with = Modifiers { length: 3, ..Modifiers::of(with.format) };
            }
            // What no instruction asks for.
            let memory = with.format != Format::Register;
            with.to_register &= !memory;
            if with.pops > 2 || matches!(number, 9 | 12 | 13) && memory {
                continue;
            }
            let float = (random.below(40) + 1003) << 52 | random.bits() >> 12;
            let single = (random.below(40) + 107) << 23 | random.bits() >> 41;
            let integer = [float, single, random.bits(), random.bits() >> 50][random.below(4) as usize];
            let input = Input { integer, vector: 0 };
            let (request, before) = (Request::new(OPERATIONS[number], with), unit(&mut random));
            let (mut frequent, mut general) = (before, before);
            let Some(outcome) = frequent.frequent(request, input) else {
                assert_eq!(frequent, before, "{request:?} left traces");
                continue;
            };
            let expected = general.general(request, input);
            assert_eq!((Ok(outcome), frequent), (expected, general), "{request:?} of {input:x?} in {before:x?}");
            taken[number] += 1;
        }
        assert!(taken.iter().all(|times| *times > 1000), "{taken:?}");
    }
}
