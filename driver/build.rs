//! Computes the translator's fingerprint: a hash of the sources of every crate that decides about the bytes of a cache, and of
//! the versions of what they depend on.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use xxhash_rust::xxh3::Xxh3;

/// Workspace members that no byte of a cache depends on.
const WITHOUT_INFLUENCE: [&str; 3] = ["runtime", "tests", "xtask"];

fn main() -> io::Result<()> {
    // Cargo runs this in the package's folder; relative paths hold when a build folder is copied to another tree.
    let workspace = Path::new("..");
    let mut files = vec![workspace.join("Cargo.lock")];
    for entry in fs::read_dir(workspace)? {
        let member = entry?.path();
        let excluded = WITHOUT_INFLUENCE.iter().any(|name| member.ends_with(name));
        if !excluded && member.join("Cargo.toml").exists() && member.join("src").is_dir() {
            println!("cargo:rerun-if-changed={}", member.join("src").display());
            collect(&member.join("src"), &mut files)?;
        }
    }
    files.sort();
    let mut hash = Xxh3::new();
    for file in files.iter().filter(|file| file.exists()) {
        let name = file.strip_prefix(workspace).unwrap_or(file);
        hash.update(name.to_string_lossy().as_bytes());
        let contents = fs::read(file)?;
        hash.update(&(contents.len() as u64).to_le_bytes());
        hash.update(&contents);
    }
    println!("cargo:rerun-if-changed={}", workspace.join("Cargo.lock").display());
    println!("cargo:rustc-env=CAUSEWAY_FINGERPRINT={:032x}", hash.digest128());
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}
