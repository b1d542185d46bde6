//! Flag idioms: what defines flags, often with one register as both operands, then instructions most of which read them, and
//! mostly a branch. Readers of one idiom share a condition more often than not, as `test`, `setne` and `jne` do.

use super::draw::{Drawer, Sequence};
use super::encodings::{Encoding, pairs_registers};
use causeway_frontend_x86::decode::Mnemonic as M;
use iced_x86::{ConditionCode, FlowControl};

/// Mnemonics that define flags.
const PRODUCERS: [M; 19] = [
    M::Test,
    M::Cmp,
    M::And,
    M::Or,
    M::Xor,
    M::Add,
    M::Sub,
    M::Adc,
    M::Sbb,
    M::Inc,
    M::Dec,
    M::Neg,
    M::Shl,
    M::Shr,
    M::Sar,
    M::Rol,
    M::Ror,
    M::Bt,
    M::Imul,
];
/// Those that compilers let work on one register.
const ON_ONE_REGISTER: [M; 6] = [M::Test, M::And, M::Or, M::Xor, M::Cmp, M::Sub];
/// Mnemonics that read flags without a condition.
const READERS: [M; 8] = [M::Adc, M::Sbb, M::Lahf, M::Pushf, M::Pushfd, M::Pushfq, M::Rcl, M::Rcr];
/// Conditions without the opposite ones.
const CONDITIONS: usize = 8;
/// Number of the condition that asks for zero.
const ZERO: usize = (ConditionCode::e as usize - ConditionCode::o as usize) / 2;

/// Encodings by their part in an idiom.
#[derive(Debug)]
pub(super) struct Idioms {
    /// Those of each producer.
    producers: Vec<Vec<Encoding>>,
    /// Those with two registers, which are the same, of each producer that has them.
    on_one_register: Vec<Vec<Encoding>>,
    /// What reads each condition or the opposite one and goes on.
    conditional: [Vec<Encoding>; CONDITIONS],
    /// Branches of them.
    branches: [Vec<Encoding>; CONDITIONS],
    readers: Vec<Encoding>,
    moves: Vec<Encoding>,
    arithmetic: Vec<Encoding>,
}

impl Idioms {
    /// From the encodings of all families.
    pub(super) fn of(all: &[Encoding]) -> Self {
        let chosen = |belongs: &dyn Fn(&Encoding) -> bool| -> Vec<Encoding> {
            all.iter().filter(|encoding| belongs(encoding)).copied().collect()
        };
        let by_condition = |belongs: fn(&Encoding) -> bool| {
            std::array::from_fn(|number| chosen(&|encoding| belongs(encoding) && condition(encoding) == Some(number)))
        };
        let of = |mnemonic: &M| chosen(&|encoding| encoding.row.mnemonic == *mnemonic);
        Self {
            producers: PRODUCERS.iter().map(of).collect(),
            on_one_register: ON_ONE_REGISTER.iter().map(|mnemonic| on_one_register(&of(mnemonic))).collect(),
            conditional: by_condition(|encoding| encoding.code.flow_control() == FlowControl::Next),
            branches: by_condition(|encoding| encoding.code.is_jcc_short_or_near()),
            readers: chosen(&|encoding| condition(encoding).is_some() || READERS.contains(&encoding.row.mnemonic)),
            moves: chosen(&|encoding| encoding.family == "data_move"),
            arithmetic: chosen(&|encoding| ["arithmetic", "logic"].contains(&encoding.family)),
        }
    }
}

/// The forms with two registers, which are to be the same.
fn on_one_register(group: &[Encoding]) -> Vec<Encoding> {
    let pairs = group.iter().filter(|encoding| pairs_registers(encoding.code));
    pairs.map(|encoding| Encoding { on_one_register: true, ..*encoding }).collect()
}

/// Number of the condition that an encoding reads, which the opposite one shares.
fn condition(encoding: &Encoding) -> Option<usize> {
    let condition = encoding.code.condition_code();
    (condition != ConditionCode::None).then(|| (condition as usize - ConditionCode::o as usize) / 2)
}

impl Drawer<'_> {
    /// Adds an idiom, or as much of it as fits.
    pub(super) fn idiom(&mut self, sequence: &mut Sequence) {
        let idioms = self.idioms;
        let condition = if self.random.one_in(2) { ZERO } else { self.random.below(CONDITIONS as u64) as usize };
        let producers = if self.random.one_in(2) { &idioms.on_one_register } else { &idioms.producers };
        let mut whole = self.add(sequence, |random| {
            let group = random.below(producers.len() as u64) as usize;
            random.pick(&producers[group])
        });
        for _ in 0..2 + self.random.below(4) {
            whole = whole
                && self.add(sequence, |random| match random.below(16) {
                    0..=8 => random.pick(&idioms.conditional[condition]),
                    9 => random.pick(&idioms.readers),
                    10..=14 => random.pick(&idioms.moves),
                    _ => random.pick(&idioms.arithmetic),
                });
        }
        if whole && !self.random.one_in(4) {
            self.add(sequence, |random| random.pick(&idioms.branches[condition]));
        }
    }
}
