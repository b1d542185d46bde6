//! System calls as a guest makes them, through [`dispatch`], answered by the kernel that runs the tests.
//!
//! On an x86-64 host the host's calls have the guest's layouts, so the same tests check there that nothing is converted
//! twice; under ARM64 they check the conversions.

mod directory;
mod event;
mod file;
mod guest;
mod host_page;
mod memory;
mod proc_file;
mod process;
mod stat;
mod table;
