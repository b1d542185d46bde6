//! Where objects go while a build makes them: a file, or memory for small builds and tests.

use super::{ObjectError, View};
use crate::sys;
use anyhow::{Context as _, Result};
use memmap2::Mmap;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use xxhash_rust::xxh3::xxh3_64;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

/// First bytes of a file of objects.
const MAGIC: [u8; 8] = *b"\x7fCWOBJ1\n";

/// Bytes that are collected before they are written.
const BUFFER: usize = 1 << 20;

/// Start of a file of objects. Objects follow each other behind it without gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub(super) struct FileHead {
    magic: [u8; 8],
    context: [u8; 16],
}

impl FileHead {
    pub(super) fn new(context: u128) -> Self {
        Self { magic: MAGIC, context: context.to_le_bytes() }
    }
}

/// Takes objects one after another.
#[derive(Debug)]
pub struct Spool {
    out: Out,
    end: usize,
    records: Vec<Placed>,
}

/// Where something that was appended lies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Placed {
    /// Offset in the spool.
    pub(crate) offset: usize,
    /// Bytes.
    pub(crate) size: usize,
    /// XXH3-64 of them.
    pub(crate) sum: u64,
}

#[derive(Debug)]
enum Out {
    Memory(Vec<u8>),
    File(BufWriter<File>),
}

impl Spool {
    /// A spool in memory.
    pub fn memory() -> Self {
        Self { out: Out::Memory(Vec::new()), end: 0, records: Vec::new() }
    }

    /// A spool in an empty file.
    pub fn file(file: File) -> Self {
        Self { out: Out::File(BufWriter::with_capacity(BUFFER, file)), end: 0, records: Vec::new() }
    }

    /// Writes the head of the file; `context` is the hash of what decides about all objects alike.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn start(&mut self, context: u128) -> Result<()> {
        self.write(FileHead::new(context).as_bytes())
    }

    /// Appends an object.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn push(&mut self, object: &[u8]) -> Result<()> {
        self.records.push(Placed { offset: self.end, size: object.len(), sum: xxh3_64(object) });
        self.write(object)
    }

    /// Where the next byte goes.
    pub(crate) fn end(&self) -> usize {
        self.end
    }

    /// What was appended so far.
    pub(crate) fn records(&self) -> &[Placed] {
        &self.records
    }

    /// Appends bytes that are no object.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.end += bytes.len();
        match &mut self.out {
            Out::Memory(memory) => memory.extend_from_slice(bytes),
            Out::File(file) => file.write_all(bytes).context("writing the objects of the build")?,
        }
        Ok(())
    }

    /// Writes out what is collected, where nothing is to be read back.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn close(self) -> Result<()> {
        match self.out {
            Out::Memory(_) => Ok(()),
            Out::File(mut file) => file.flush().context("writing"),
        }
    }

    /// All objects, to be read.
    ///
    /// # Errors
    /// Where the file cannot be written or mapped.
    pub fn finish(self) -> Result<Objects> {
        let bytes = match self.out {
            Out::Memory(memory) => Bytes::Memory(memory),
            Out::File(file) => {
                let file = file.into_inner().map_err(std::io::IntoInnerError::into_error);
                let file = file.context("writing the objects of the build")?;
                Bytes::Map(sys::map_read(&file).context("reading the objects of the build")?)
            }
        };
        Ok(Objects { bytes, offsets: self.records.iter().map(|record| record.offset).collect() })
    }
}

#[derive(Debug)]
enum Bytes {
    Memory(Vec<u8>),
    Map(Mmap),
}

/// The objects of a build.
#[derive(Debug)]
pub struct Objects {
    bytes: Bytes,
    offsets: Vec<usize>,
}

impl Objects {
    /// Everything that was written.
    pub fn into_bytes(self) -> Vec<u8> {
        match self.bytes {
            Bytes::Memory(memory) => memory,
            Bytes::Map(map) => map.to_vec(),
        }
    }

    /// All objects that hold code, ascending by guest offset.
    ///
    /// # Errors
    /// Where the bytes are not what was written.
    pub fn views(&self) -> Result<Vec<View<'_>>, ObjectError> {
        let bytes: &[u8] = match &self.bytes {
            Bytes::Memory(memory) => memory,
            Bytes::Map(map) => map,
        };
        let mut views = Vec::with_capacity(self.offsets.len());
        for &offset in &self.offsets {
            views.push(View::own(bytes, offset)?);
        }
        views.retain(|view| !view.is_empty());
        views.sort_by_key(View::start);
        Ok(views)
    }
}
