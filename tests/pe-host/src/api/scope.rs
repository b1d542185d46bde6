//! `__C_specific_handler`: the handler of frames with `__try` of C, x64 (winnt.h, "SCOPE_TABLE").

use super::Answer;
use super::exception::{self, CONTINUE_EXECUTION, CONTINUE_SEARCH, Record, flag, unwind_to};
use crate::sys::memory;
use crate::thread::Thread;
use anyhow::Result;

/// A row of the table; all addresses are relative to the image.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Scope {
    begin: u64,
    end: u64,
    /// Filter, 1 for one that takes all, or what `__finally` holds.
    handler: u64,
    /// The `__except` block; 0 for a `__finally`.
    target: u64,
}

impl Scope {
    /// Row `index` of the table at `table`.
    fn load(table: u64, index: u64) -> Self {
        let field = |number: u64| memory::load(table + 4 + 16 * index + 4 * number, 4);
        Self { begin: field(0), end: field(1), handler: field(2), target: field(3) }
    }

    fn contains(&self, offset: u64) -> bool {
        (self.begin..self.end).contains(&offset)
    }
}

/// What the handler works on.
struct Handling {
    record: Record,
    establisher: u64,
    context: u64,
    dispatcher: u64,
    /// Base of the image, and where in it the frame stands.
    image: u64,
    offset: u64,
    /// Where execution goes on, where frames are left.
    target: u64,
    table: u64,
}

/// Offset of the number of the next row in `DISPATCHER_CONTEXT`.
const SCOPE_INDEX: u64 = 72;

/// `EXCEPTION_DISPOSITION handler(*exception, establisher, *context, *dispatcher)`.
pub(super) fn handler(thread: &mut Thread) -> Result<Answer> {
    let [record, establisher, context, dispatcher] = thread.arguments();
    let field = |number: u64| memory::load(dispatcher + 8 * number, 8);
    let (pc, image) = (field(0), field(1));
    let handling = Handling {
        record: Record::at(thread, record),
        establisher,
        context,
        dispatcher,
        image,
        offset: pc.wrapping_sub(image),
        target: field(4).wrapping_sub(image),
        table: field(7),
    };
    let unwinding = handling.record.flags() & flag::UNWINDING != 0;
    let disposition = if unwinding { handling.leave(thread)? } else { handling.filter(thread)? };
    Ok(Answer::Word(disposition.into()))
}

impl Handling {
    /// Rows from the next one on that the frame stands in.
    fn scopes(&self) -> impl Iterator<Item = (u64, Scope)> + use<> {
        let (table, offset) = (self.table, self.offset);
        let rows = memory::load(self.dispatcher + SCOPE_INDEX, 4)..memory::load(table, 4);
        rows.map(move |row| (row, Scope::load(table, row))).filter(move |(_, scope)| scope.contains(offset))
    }

    /// `int filter(EXCEPTION_POINTERS *, establisher)`.
    fn ask(&self, thread: &mut Thread, filter: u64) -> Result<i32> {
        let answer = exception::ask(thread, self.image + filter, self.record, self.context, &[self.establisher])?;
        Ok(answer as i32)
    }

    /// Asks filters.
    fn filter(&self, thread: &mut Thread) -> Result<u32> {
        for (_, scope) in self.scopes().filter(|(_, scope)| scope.target != 0) {
            match if scope.handler == 1 { 1 } else { self.ask(thread, scope.handler)? } {
                0 => {}
                ..0 => return Ok(CONTINUE_EXECUTION),
                1.. => {
                    let (target, code) = (self.image + scope.target, self.record.code());
                    unwind_to(thread, self.establisher, target, self.record, code)?;
                }
            }
        }
        Ok(CONTINUE_SEARCH)
    }

    /// Runs `__finally` blocks that execution leaves.
    fn leave(&self, thread: &mut Thread) -> Result<u32> {
        let to_here = self.record.flags() & flag::TARGET_UNWIND != 0;
        for (row, scope) in self.scopes() {
            let stays = to_here && (scope.contains(self.target) || scope.target != 0 && scope.target == self.target);
            if stays {
                break;
            }
            if scope.target == 0 {
                memory::store(self.dispatcher + SCOPE_INDEX, 4, row + 1);
                thread.call(self.image + scope.handler, &[1, self.establisher])?;
            }
        }
        Ok(CONTINUE_SEARCH)
    }
}
