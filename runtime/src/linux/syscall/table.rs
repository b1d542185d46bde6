//! The table of system calls: one row per x86-64 number, in one slice per theme, indexed by number at compile time.
//!
//! INVARIANT: no number has two rows; a second one stops the build.

use super::call::{Answer, Call};
use super::restart::Restart;
use super::{
    attribute, credential, descriptor, directory, event, file, futex, ipc, memory_advice, mount, open, poll, process,
    route, schedule, socket, stat, system, time,
};
use crate::linux::{Errno, Handler};

/// A function that converts a call for the host.
pub(crate) type Conversion = fn(&mut Call<'_>) -> Answer;

/// What happens to a call.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Action {
    /// The host kernel has it, with the same arguments, structures and constants, under this number of its own.
    Same(i64),
    /// A handler of this folder converts it.
    Convert(Conversion),
    /// It concerns the runtime's own state and is handled outside this folder.
    Route(Handler),
    /// It always fails with this error, for this reason.
    Refuse(Errno, &'static str),
}

/// One system call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    /// x86-64 number.
    pub(crate) number: u16,
    /// Name as in the kernel's table.
    pub(crate) name: &'static str,
    /// What happens.
    pub(crate) action: Action,
    /// What a signal does to it while it waits.
    pub(crate) restart: Restart,
    /// Where `restart` depends on the arguments, the function that knows.
    pub(crate) restart_by_arguments: Option<fn(&[u64; 6]) -> Restart>,
}

const fn row(number: u16, name: &'static str, action: Action) -> Row {
    Row { number, name, action, restart: Restart::Never, restart_by_arguments: None }
}

/// A call that the host kernel has under `host_number`.
pub(super) const fn same(number: u16, name: &'static str, host_number: i64) -> Row {
    row(number, name, Action::Same(host_number))
}

/// A call that came after architectures agreed on numbers (424 and above).
pub(super) const fn same_number(number: u16, name: &'static str) -> Row {
    assert!(number >= 424, "below 424 each architecture has numbers of its own");
    row(number, name, Action::Same(number as i64))
}

/// A call that `conversion` handles.
pub(super) const fn convert(number: u16, name: &'static str, conversion: Conversion) -> Row {
    row(number, name, Action::Convert(conversion))
}

/// A call that `handler`, outside this folder, handles.
pub(super) const fn route(number: u16, name: &'static str, handler: Handler) -> Row {
    row(number, name, Action::Route(handler))
}

/// A call that always fails with `errno`.
pub(super) const fn refuse(number: u16, name: &'static str, errno: i32, reason: &'static str) -> Row {
    row(number, name, Action::Refuse(Errno(errno), reason))
}

impl Row {
    /// The call waits; interrupted, it starts again unless a guest handler without `SA_RESTART` ran.
    pub(super) const fn restarts(mut self) -> Self {
        self.restart = Restart::WithFlag;
        self
    }

    /// The call waits; interrupted, it starts again unless a guest handler ran.
    pub(super) const fn restarts_unless_handled(mut self) -> Self {
        self.restart = Restart::UnlessHandled;
        self
    }

    /// The call waits; interrupted, it fails.
    pub(super) const fn interrupts(mut self) -> Self {
        self.restart = Restart::Interrupted;
        self
    }

    /// The call waits; what a signal does depends on the arguments.
    pub(super) const fn restarts_by(mut self, rule: fn(&[u64; 6]) -> Restart) -> Self {
        self.restart = Restart::WithFlag;
        self.restart_by_arguments = Some(rule);
        self
    }

    /// What a signal does to this call with these arguments.
    pub(super) fn restart(&self, args: &[u64; 6]) -> Restart {
        self.restart_by_arguments.map_or(self.restart, |rule| rule(args))
    }
}

/// The rows, by theme.
pub(super) const THEMES: [&[Row]; 19] = [
    attribute::ROWS,
    credential::ROWS,
    descriptor::ROWS,
    directory::ROWS,
    event::ROWS,
    file::ROWS,
    futex::ROWS,
    ipc::ROWS,
    memory_advice::ROWS,
    mount::ROWS,
    open::ROWS,
    poll::ROWS,
    process::ROWS,
    route::ROWS,
    schedule::ROWS,
    socket::ROWS,
    stat::ROWS,
    system::ROWS,
    time::ROWS,
];

/// One more than the highest number in the table.
pub(super) const COUNT: usize = super::guest_number::FILE_SETATTR as usize + 1;

static INDEX: [Option<Row>; COUNT] = index(&THEMES);

/// Rows by number.
pub(super) const fn index<const N: usize>(themes: &[&[Row]]) -> [Option<Row>; N] {
    let mut index = [None; N];
    let mut theme = 0;
    while theme < themes.len() {
        let rows = themes[theme];
        let mut at = 0;
        while at < rows.len() {
            let slot = rows[at].number as usize;
            assert!(index[slot].is_none(), "two rows for one system call");
            index[slot] = Some(rows[at]);
            at += 1;
        }
        theme += 1;
    }
    index
}

/// The row of an x86-64 number under the number of another personality.
///
/// # Panics
/// Where x86-64 has no such call; in a table, that stops the build.
pub(super) const fn like(number: u16, of: u16) -> Row {
    let mut row = INDEX[of as usize].expect("x86-64 assigns the number");
    row.number = number;
    row
}

/// The row of an x86-64 number; `None` for numbers that the kernel does not assign.
pub(super) fn find(number: u64) -> Option<&'static Row> {
    INDEX.get(usize::try_from(number).ok()?)?.as_ref()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    /// Numbers between 0 and the highest one that x86-64 does not assign to the 64-bit ABI.
    fn unassigned(number: u64) -> bool {
        (337..424).contains(&number)
    }

    #[test]
    fn every_assigned_number_has_a_row() {
        for number in 0..COUNT as u64 {
            assert_eq!(find(number).is_none(), unassigned(number), "{number}");
        }
        assert!(find(COUNT as u64).is_none());
        assert!(find(1 << 30).is_none());
        assert!(find(u64::MAX).is_none());
    }

    #[test]
    fn rows_are_sorted_and_names_unique() {
        let mut names = HashSet::new();
        for rows in THEMES {
            assert!(rows.is_sorted_by_key(|row| row.number));
            assert!(rows.iter().all(|row| names.insert(row.name)));
        }
        assert_eq!(names.len(), COUNT - 87);
    }

    #[test]
    fn refusals_say_why() {
        for row in THEMES.iter().copied().flatten() {
            if let Action::Refuse(errno, reason) = row.action {
                assert!(errno.0 > 0 && reason.len() > 10, "{}", row.name);
                assert_eq!(row.restart, Restart::Never, "{}", row.name);
            }
        }
    }

    #[test]
    fn host_numbers_are_used_once() {
        let mut seen = HashSet::new();
        for row in THEMES.iter().copied().flatten() {
            if let Action::Same(host_number) = row.action {
                assert!(seen.insert(host_number), "{}", row.name);
            }
        }
    }
}
