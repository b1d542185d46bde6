//! The `causeway` command.

use anyhow::Result;
use causeway_driver::commands;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Translates x86 programs into ARM64 code caches ahead of time, and runs them from there.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Translate images into caches
    BuildCache(commands::build_cache::Arguments),
    /// Merge what runs recorded; build caches that are stale or missing; remove obsolete ones
    Update(commands::update::Arguments),
    /// Run a guest program (ARM64 hosts)
    Run(commands::run::Arguments),
    /// Show what a cache holds
    Inspect(commands::inspect::Arguments),
    /// Check a cache; with the image, translate again and compare
    Verify(commands::verify::Arguments),
    /// List the caches of a folder
    List(commands::manage::ListArguments),
    /// Remove damaged caches and leftovers
    Clean(commands::manage::CleanArguments),
    /// Show guest bytes in all stages
    Explain(commands::explain::Arguments),
    /// Count ARM64 instructions for a table of guest instructions
    Count(commands::count::Arguments),
}

fn main() -> ExitCode {
    match run(&Arguments::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("causeway: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> Result<ExitCode> {
    match command {
        Command::BuildCache(arguments) => commands::build_cache::run(arguments)?,
        Command::Update(arguments) => commands::update::run(arguments)?,
        Command::Run(arguments) => return Ok(ExitCode::from(commands::run::run(arguments)? as u8)),
        Command::Inspect(arguments) => commands::inspect::run(arguments)?,
        Command::Verify(arguments) => commands::verify::run(arguments)?,
        Command::List(arguments) => commands::manage::list(arguments)?,
        Command::Clean(arguments) => commands::manage::clean(arguments)?,
        Command::Explain(arguments) => commands::explain::run(arguments)?,
        Command::Count(arguments) => commands::count::run(arguments)?,
    }
    Ok(ExitCode::SUCCESS)
}
