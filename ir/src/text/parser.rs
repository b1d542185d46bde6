//! Reads functions.

use super::lexer::{Token, words};
use super::syntax::{AuxSyntax, aux_syntax, has_memory_operand};
use crate::{
    Block, BlockId, Cond, ExitKind, FenceKind, Flags, Function, Inst, IntCc, Lane, Opcode, Rounding, Slot, Target,
    Terminator, Type, Value,
};
use causeway_routine::RoutineId;
use causeway_routine::unit::Operation;
use core::str::FromStr;
use std::collections::HashMap;

/// Why a text is no function, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {kind}")]
pub struct ParseError {
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1, in characters.
    pub column: u32,
    /// What is wrong there.
    pub kind: ParseErrorKind,
}

/// What is wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ParseErrorKind {
    /// Something else was expected.
    #[error("expected {0}")]
    Expected(&'static str),
    /// A name that means nothing here.
    #[error("unknown {what} `{name}`")]
    Unknown {
        /// What kind of name.
        what: &'static str,
        /// The name.
        name: String,
    },
    /// A number that does not fit its place.
    #[error("number `{0}` is out of range")]
    Number(String),
    /// A value is defined twice.
    #[error("%{0} is defined twice")]
    Redefined(String),
    /// More operands than an operation can have.
    #[error("too many operands")]
    TooManyOperands,
    /// A block or table is out of order.
    #[error("`{name}` must be number {expected}")]
    OutOfOrder {
        /// The name found.
        name: String,
        /// The number due.
        expected: usize,
    },
}

impl FromStr for Function {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let mut lines =
            text.lines().zip(1..).map(|(line, number)| Line::new(line, number)).filter(|line| !line.is_empty());
        let mut last = 0;
        let mut header = next(&mut lines, &mut last)?;
        header.name("function")?;
        let base = header.u64()?;
        header.name("bits")?;
        let bits = header.small("a guest width")?;
        header.symbol('{')?;
        header.end()?;
        let mut parser = Parser { function: Self::new(base, bits), names: HashMap::new() };
        loop {
            let mut line = next(&mut lines, &mut last)?;
            if line.try_symbol('}') {
                line.end()?;
                break;
            }
            if line.peek_name().is_some_and(|name| name.starts_with("table")) {
                parser.table(&mut line)?;
            } else {
                let block = parser.block_header(&mut line)?;
                parser.block_body(block, || next(&mut lines, &mut last))?;
            }
        }
        match lines.next() {
            Some(line) => Err(line.expected("the end")),
            None => Ok(parser.function),
        }
    }
}

/// The next line, or the error that there is none after line `last`.
fn next<'t>(lines: &mut impl Iterator<Item = Line<'t>>, last: &mut u32) -> Result<Line<'t>, ParseError> {
    let line =
        lines.next().ok_or(ParseError { line: *last + 1, column: 1, kind: ParseErrorKind::Expected("more lines") })?;
    *last = line.number;
    Ok(line)
}

/// The words of a line, read from left to right.
struct Line<'t> {
    number: u32,
    words: Vec<(u32, Token<'t>)>,
    at: usize,
    end_column: u32,
}

impl<'t> Line<'t> {
    fn new(text: &'t str, number: u32) -> Self {
        Self { number, words: words(text), at: 0, end_column: text.chars().count() as u32 + 1 }
    }

    fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    fn peek(&self) -> Option<Token<'t>> {
        self.words.get(self.at).map(|(_, token)| *token)
    }

    fn peek_name(&self) -> Option<&'t str> {
        match self.peek() {
            Some(Token::Name(name)) => Some(name),
            _ => None,
        }
    }

    /// An error at the next word.
    fn error(&self, kind: ParseErrorKind) -> ParseError {
        let column = self.words.get(self.at).map_or(self.end_column, |(column, _)| *column);
        ParseError { line: self.number, column, kind }
    }

    fn expected(&self, what: &'static str) -> ParseError {
        self.error(ParseErrorKind::Expected(what))
    }

    fn unknown(&self, what: &'static str, name: &str) -> ParseError {
        self.error(ParseErrorKind::Unknown { what, name: name.to_owned() })
    }

    fn try_symbol(&mut self, symbol: char) -> bool {
        let found = self.peek() == Some(Token::Symbol(symbol));
        self.at += usize::from(found);
        found
    }

    fn symbol(&mut self, symbol: char) -> Result<(), ParseError> {
        let what = match symbol {
            '{' => "`{`",
            ',' => "`,`",
            '+' => "`+`",
            '=' => "`=`",
            ']' => "`]`",
            '[' => "`[`",
            _ => "`<<`",
        };
        if self.try_symbol(symbol) { Ok(()) } else { Err(self.expected(what)) }
    }

    fn name(&mut self, name: &'static str) -> Result<(), ParseError> {
        if self.try_name(name) { Ok(()) } else { Err(self.expected(name)) }
    }

    fn try_name(&mut self, name: &str) -> bool {
        let found = self.peek_name() == Some(name);
        self.at += usize::from(found);
        found
    }

    /// Looks a name up and steps over it.
    fn lookup<T>(&mut self, what: &'static str, find: impl FnOnce(&str) -> Option<T>) -> Result<T, ParseError> {
        let name = self.peek_name().ok_or_else(|| self.expected(what))?;
        let found = find(name).ok_or_else(|| self.unknown(what, name))?;
        self.at += 1;
        Ok(found)
    }

    /// A number from -2^63 to 2^64 - 1, as its 64 bits.
    fn i64(&mut self) -> Result<i64, ParseError> {
        let Some(Token::Number(text)) = self.peek() else { return Err(self.expected("a number")) };
        let value = number(text).ok_or_else(|| self.error(ParseErrorKind::Number(text.to_owned())))?;
        self.at += 1;
        Ok(value)
    }

    fn u64(&mut self) -> Result<u64, ParseError> {
        self.i64().map(|value| value as u64)
    }

    fn small<T: TryFrom<i64>>(&mut self, what: &'static str) -> Result<T, ParseError> {
        let at = self.at;
        let value = self.i64()?;
        T::try_from(value).map_err(|_| {
            self.at = at;
            self.unknown(what, &value.to_string())
        })
    }

    fn flags(&mut self) -> Result<Flags, ParseError> {
        self.lookup("flags", |name| name.chars().map(flag_of).collect::<Option<Flags>>())
    }

    fn end(&self) -> Result<(), ParseError> {
        if self.at == self.words.len() { Ok(()) } else { Err(self.expected("the end of the line")) }
    }
}

fn number(text: &str) -> Option<i64> {
    if let Some(digits) = text.strip_prefix("0x") {
        return u64::from_str_radix(digits, 16).ok().map(|value| value as i64);
    }
    text.parse::<i64>().ok().or_else(|| text.parse::<u64>().ok().map(|value| value as i64))
}

fn flag_of(letter: char) -> Option<Flags> {
    Flags::all().iter().find(|flag| flag.letters().starts_with(letter))
}

/// The number behind a prefix.
fn numbered(name: &str, prefix: &str) -> Option<u32> {
    name.strip_prefix(prefix)?.parse().ok()
}

/// An item of `all` by its name.
fn by_name<T: Copy>(all: &[T], name_of: impl Fn(T) -> &'static str, name: &str) -> Option<u8> {
    all.iter().position(|item| name_of(*item) == name).map(|index| index as u8)
}

struct Parser<'t> {
    function: Function,
    names: HashMap<&'t str, Value>,
}

impl<'t> Parser<'t> {
    fn table(&mut self, line: &mut Line<'t>) -> Result<(), ParseError> {
        in_order(line, "table", self.function.tables.len())?;
        line.symbol('[')?;
        let mut targets = Vec::new();
        while !line.try_symbol(']') {
            if !targets.is_empty() {
                line.symbol(',')?;
            }
            targets.push(target(line)?);
        }
        self.function.tables.push(targets);
        line.end()
    }

    /// The header of a block; its instructions and terminator come later.
    fn block_header(&self, line: &mut Line<'t>) -> Result<Block, ParseError> {
        in_order(line, "block", self.function.blocks.len())?;
        let entry = line.try_name("entry");
        let guest_pc = line.u64()?;
        line.symbol('+')?;
        let guest_len = line.small("a length")?;
        let live_out = match line.try_name("live_out") {
            true if line.try_name("none") => Flags::empty(),
            true => line.flags()?,
            false => Flags::all(),
        };
        line.symbol('{')?;
        line.end()?;
        let start = self.function.insts.len() as u32;
        Ok(Block {
            guest_pc,
            guest_len,
            insts: start..start,
            terminator: Terminator::Jump(Target::Guest(0)),
            terminator_guest: 0,
            entry,
            live_out,
        })
    }

    fn block_body(
        &mut self,
        mut block: Block,
        mut next: impl FnMut() -> Result<Line<'t>, ParseError>,
    ) -> Result<(), ParseError> {
        let mut guest = block.guest_pc.wrapping_sub(self.function.base) as u32;
        loop {
            let mut line = next()?;
            let terminator = self.terminator(&mut line)?;
            let inst = if terminator.is_none() { Some(self.inst(&mut line)?) } else { None };
            if line.try_symbol('@') {
                guest = line.u64()?.wrapping_sub(self.function.base) as u32;
            }
            line.end()?;
            if let Some(inst) = inst {
                self.function.insts.push(Inst { guest, ..inst });
            }
            if let Some(terminator) = terminator {
                (block.terminator, block.terminator_guest) = (terminator, guest);
                break;
            }
        }
        block.insts.end = self.function.insts.len() as u32;
        self.function.blocks.push(block);
        let mut line = next()?;
        if line.try_symbol('}') { line.end() } else { Err(line.expected("`}` after the terminator")) }
    }

    fn terminator(&self, line: &mut Line<'t>) -> Result<Option<Terminator>, ParseError> {
        let Some(name) = line.peek_name() else { return Ok(None) };
        line.at += 1;
        let terminator = match name {
            "jump" => Terminator::Jump(target(line)?),
            "branch" => {
                let cond = Cond::from_code(line.lookup("condition", |name| by_name(&Cond::ALL, Cond::name, name))?);
                let (taken, not_taken) = (comma_target(line)?, comma_target(line)?);
                Terminator::Branch { cond, taken, not_taken }
            }
            "branch_non_zero" => {
                let value = self.value(line)?;
                let (taken, not_taken) = (comma_target(line)?, comma_target(line)?);
                Terminator::BranchNonZero { value, taken, not_taken }
            }
            "jump_indirect" => {
                let target = self.value(line)?;
                let listed = line.try_symbol(',');
                let list = if listed { line.lookup("table", |name| numbered(name, "table"))? } else { u32::MAX };
                Terminator::JumpIndirect { target, list }
            }
            "call" => {
                let target = target(line)?;
                let (return_pc, returns_to) = continuation(line)?;
                Terminator::Call { target, return_pc, returns_to }
            }
            "call_indirect" => {
                let target = self.value(line)?;
                let (return_pc, returns_to) = continuation(line)?;
                Terminator::CallIndirect { target, return_pc, returns_to }
            }
            "return" => Terminator::Return { target: self.value(line)? },
            "exit" => exit(line)?,
            _ => {
                line.at -= 1;
                return Ok(None);
            }
        };
        Ok(Some(terminator))
    }

    fn value(&self, line: &mut Line<'t>) -> Result<Value, ParseError> {
        match line.peek() {
            Some(Token::Value(name)) => {
                let value = self.names.get(name).copied().ok_or_else(|| line.unknown("value", name))?;
                line.at += 1;
                Ok(value)
            }
            _ => Err(line.expected("a value")),
        }
    }

    fn inst(&mut self, line: &mut Line<'t>) -> Result<Inst, ParseError> {
        let defined = match line.peek() {
            Some(Token::Value(name)) if self.names.contains_key(name) => {
                return Err(line.error(ParseErrorKind::Redefined(name.to_owned())));
            }
            Some(Token::Value(name)) => {
                line.at += 1;
                line.symbol('=')?;
                Some(name)
            }
            _ => None,
        };
        let mut inst = operation(line)?;
        if inst.has_result() != defined.is_some() {
            line.at -= 1;
            return Err(line.expected(if inst.has_result() {
                "a name for the result"
            } else {
                "an operation with a result"
            }));
        }
        self.operands(line, &mut inst)?;
        if line.try_symbol('!') {
            inst.flags = line.flags()?;
        }
        if line.try_symbol('{') {
            hidden_fields(line, &mut inst)?;
        }
        if let Some(name) = defined {
            self.names.insert(name, Value(self.function.insts.len() as u32));
        }
        Ok(inst)
    }

    /// All operands: what `aux` names, a memory operand, values and immediates.
    fn operands(&self, line: &mut Line<'t>, inst: &mut Inst) -> Result<(), ParseError> {
        let mut more = !at_tail(line);
        if more && aux_operand(line, inst)? {
            more = line.try_symbol(',');
        }
        let mut n = 0;
        if more && has_memory_operand(inst.opcode) {
            self.memory_operand(line, inst)?;
            n = 2;
            more = line.try_symbol(',');
        }
        while more {
            match line.peek() {
                Some(Token::Number(_)) => inst.imm = line.i64()?,
                _ if line.try_name("none") => {}
                _ => {
                    let value = self.value(line)?;
                    let place = inst.args.get_mut(n).ok_or_else(|| line.error(ParseErrorKind::TooManyOperands))?;
                    *place = value;
                }
            }
            n += 1;
            more = line.try_symbol(',');
        }
        Ok(())
    }

    fn memory_operand(&self, line: &mut Line<'t>, inst: &mut Inst) -> Result<(), ParseError> {
        line.symbol('[')?;
        loop {
            if let Some(Token::Number(_)) = line.peek() {
                inst.imm = line.i64()?;
            } else {
                let value = self.value(line)?;
                let is_index = line.try_symbol('<');
                if is_index {
                    line.symbol('<')?;
                    inst.aux2 |= line.small::<u8>("a scale")? & 3;
                }
                inst.args[usize::from(is_index)] = value;
            }
            if line.try_symbol(']') {
                break;
            }
            line.symbol('+')?;
        }
        if line.try_name("tso") {
            inst.aux2 |= 4;
        }
        Ok(())
    }
}

/// Is there no operand any more?
fn at_tail(line: &Line<'_>) -> bool {
    matches!(line.peek(), None | Some(Token::Symbol('!' | '{' | '@')))
}

/// `prefix` and the number that is due.
fn in_order(line: &mut Line<'_>, prefix: &'static str, expected: usize) -> Result<(), ParseError> {
    let name = line.peek_name().ok_or_else(|| line.expected(prefix))?;
    let number = numbered(name, prefix).ok_or_else(|| line.expected(prefix))?;
    if number as usize != expected {
        return Err(line.error(ParseErrorKind::OutOfOrder { name: name.to_owned(), expected }));
    }
    line.at += 1;
    Ok(())
}

fn target(line: &mut Line<'_>) -> Result<Target, ParseError> {
    match line.peek() {
        Some(Token::Number(_)) => line.u64().map(Target::Guest),
        _ => line.lookup("target", |name| numbered(name, "block")).map(|number| Target::Block(BlockId(number))),
    }
}

fn comma_target(line: &mut Line<'_>) -> Result<Target, ParseError> {
    line.symbol(',')?;
    target(line)
}

/// Return address and where it continues.
fn continuation(line: &mut Line<'_>) -> Result<(u64, Target), ParseError> {
    line.symbol(',')?;
    Ok((line.u64()?, comma_target(line)?))
}

fn exit(line: &mut Line<'_>) -> Result<Terminator, ParseError> {
    let number = line.lookup("exit", |name| by_name(&ExitKind::ALL, ExitKind::name, name))?;
    line.symbol(',')?;
    let guest_pc = line.u64()?;
    let next = if line.try_symbol(',') { Some(target(line)?) } else { None };
    Ok(Terminator::Exit { kind: ExitKind::ALL[usize::from(number)], guest_pc, next })
}

/// `name.type.lane`.
fn operation(line: &mut Line<'_>) -> Result<Inst, ParseError> {
    let text = line.peek_name().ok_or_else(|| line.expected("an operation"))?;
    let mut parts = text.split('.');
    let name = parts.next().unwrap_or_default();
    let opcode = Opcode::from_name(name).ok_or_else(|| line.unknown("operation", name))?;
    let mut inst = Inst::new(opcode, Type::None);
    if let Some(name) = parts.next() {
        let index = by_name(&Type::ALL, Type::name, name).ok_or_else(|| line.unknown("type", name))?;
        inst.ty = Type::ALL[usize::from(index)];
    }
    if let Some(name) = parts.next() {
        let index = by_name(&Lane::ALL, Lane::name, name).ok_or_else(|| line.unknown("lane", name))?;
        inst.lane = Lane::ALL[usize::from(index)];
    }
    if parts.next().is_some() {
        return Err(line.unknown("operation", text));
    }
    line.at += 1;
    Ok(inst)
}

/// Reads what `aux` names, where the operation shows it and the line has it.
fn aux_operand(line: &mut Line<'_>, inst: &mut Inst) -> Result<bool, ParseError> {
    if line.peek_name().is_none() || line.peek_name() == Some("none") {
        return Ok(false);
    }
    inst.aux = match aux_syntax(inst.opcode) {
        AuxSyntax::Hidden => return Ok(false),
        AuxSyntax::Slot => line.lookup("slot", |name| Slot::from_name(name).map(|slot| slot.index() as u8)),
        AuxSyntax::Cond => line.lookup("condition", |name| by_name(&Cond::ALL, Cond::name, name)),
        AuxSyntax::IntCc => line.lookup("comparison", |name| by_name(&IntCc::ALL, IntCc::name, name)),
        AuxSyntax::Fence => line.lookup("fence", |name| by_name(&FenceKind::ALL, FenceKind::name, name)),
        AuxSyntax::Rounding => line.lookup("rounding", |name| by_name(&Rounding::ALL, Rounding::name, name)),
        AuxSyntax::Routine => {
            line.lookup("routine", |name| by_name(RoutineId::ALL, |routine| routine.info().name, name))
        }
        AuxSyntax::X87 => line.lookup("x87 operation", |name| by_name(Operation::ALL, Operation::name, name)),
        AuxSyntax::Lane => line.lookup("lane", |name| by_name(&Lane::ALL, Lane::name, name)),
    }?;
    Ok(true)
}

/// `{aux 1, aux2 8, imm 3}`.
fn hidden_fields(line: &mut Line<'_>, inst: &mut Inst) -> Result<(), ParseError> {
    loop {
        match line.lookup("field", |name| by_name(&["aux", "aux2", "imm"], |name| name, name))? {
            0 => inst.aux = line.small("aux")?,
            1 => inst.aux2 |= line.small::<u8>("aux2")?,
            _ => inst.imm = line.i64()?,
        }
        if line.try_symbol('}') {
            return Ok(());
        }
        line.symbol(',')?;
    }
}
