//! Where objects go while a build makes them: a file, or memory for small builds and tests.
//!
//! Objects that are taken over stay in the older file. In the end the new ones are appended to it
//! ([`ObjectFile::append`]), or all are written anew where most of it is dead ([`Objects::is_mostly_dead`]).

use super::{ObjectError, ObjectFile, View};
use crate::account::charged;
use crate::sys;
use anyhow::{Context as _, Result};
use memmap2::Mmap;
use rayon::prelude::*;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_64;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

/// First bytes of a file of objects.
const MAGIC: [u8; 8] = *b"\x7fCWOBJ4\n";

/// Bytes that are collected before they are written.
const BUFFER: usize = 1 << 18;

/// Objects that one thread looks at at a time.
const CHUNK: usize = 1024;

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

    pub(super) fn context(&self) -> u128 {
        u128::from_le_bytes(self.context)
    }
}

/// Takes objects one after another.
#[derive(Debug)]
pub struct Spool {
    out: Out,
    end: usize,
    records: Vec<Placed>,
    /// XXH3-64 of each object that was appended, where somebody asked for it.
    sums: Option<Vec<u64>>,
    older: Option<Arc<Mmap>>,
}

/// Where an object lies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Placed {
    /// Offset in the spool.
    pub(crate) offset: usize,
    /// Bytes.
    pub(crate) size: usize,
    /// Was it taken over, so that it lies in the older file?
    is_older: bool,
}

#[derive(Debug)]
enum Out {
    Memory(Vec<u8>),
    File(BufWriter<File>),
}

impl Spool {
    /// A spool in memory.
    pub fn memory() -> Self {
        Self::new(Out::Memory(Vec::new()))
    }

    /// A spool in an empty file.
    pub fn file(file: File) -> Self {
        Self::new(Out::File(BufWriter::with_capacity(BUFFER, file)))
    }

    fn new(out: Out) -> Self {
        Self { out, end: 0, records: Vec::new(), sums: None, older: None }
    }

    /// From now on, keeps the sum of each object that is appended.
    pub(crate) fn keep_sums(&mut self) {
        self.sums = Some(Vec::new());
    }

    /// Writes the head of the file; `context` is the hash of what decides about all objects alike.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn start(&mut self, context: u128) -> Result<()> {
        self.write(FileHead::new(context).as_bytes())
    }

    /// Makes known the file that objects are taken over from.
    pub(crate) fn take_over_from(&mut self, older: &ObjectFile) {
        self.older = Some(older.map());
    }

    /// Makes room for so many more objects.
    pub(crate) fn reserve(&mut self, count: usize) {
        self.records.reserve(count);
    }

    /// How many objects were taken over.
    pub(crate) fn kept(&self) -> usize {
        self.records.iter().filter(|record| record.is_older).count()
    }

    /// Takes over an object.
    pub(crate) fn keep(&mut self, offset: usize, size: usize) {
        self.records.push(Placed { offset, size, is_older: true });
    }

    /// Appends an object.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn push(&mut self, object: &[u8]) -> Result<()> {
        self.records.push(Placed { offset: self.end, size: object.len(), is_older: false });
        if let Some(sums) = &mut self.sums {
            sums.push(xxh3_64(object));
        }
        self.write(object)
    }

    /// Where the next byte goes.
    pub(crate) fn end(&self) -> usize {
        self.end
    }

    /// What was appended so far, with the sums of it that were [kept](Self::keep_sums).
    pub(crate) fn summed(&self) -> impl ExactSizeIterator<Item = (&Placed, &u64)> {
        self.records.iter().zip(self.sums.as_deref().unwrap_or_default())
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
        Ok(Objects { bytes, older: self.older, records: self.records })
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
    older: Option<Arc<Mmap>>,
    records: Vec<Placed>,
}

impl Objects {
    /// Everything that was written.
    pub fn into_bytes(self) -> Vec<u8> {
        match self.bytes {
            Bytes::Memory(memory) => memory,
            Bytes::Map(map) => map.to_vec(),
        }
    }

    /// Would more than half of the older file, with what is new, be none of these objects?
    pub fn is_mostly_dead(&self) -> bool {
        let live: usize = self.records.iter().map(|record| record.size).sum();
        let older = self.older.as_ref().map_or(0, |map| map.len());
        live < (older + self.own().len()) / 2
    }

    /// Appends all objects to another spool.
    ///
    /// # Errors
    /// Where its file cannot be written.
    pub fn copy_into(&self, spool: &mut Spool) -> Result<()> {
        self.records.iter().try_for_each(|record| {
            let bytes = self.file_of(record).get(record.offset..record.offset + record.size);
            spool.push(bytes.context("an object of the build is missing")?)
        })
    }

    /// The objects in the order in which they were made, with whether each was taken over.
    pub(crate) fn in_order(&self) -> impl ExactSizeIterator<Item = (&Placed, bool)> {
        self.records.iter().map(|record| (record, record.is_older))
    }

    /// An object of this build.
    ///
    /// # Errors
    /// Where the bytes are not what was written.
    pub(crate) fn view(&self, record: &Placed) -> Result<View<'_>, ObjectError> {
        View::own(self.file_of(record), record.offset)
    }

    /// Bytes of what was written.
    pub(crate) fn own_size(&self) -> u64 {
        self.own().len() as u64
    }

    /// What was written, with the head.
    pub(super) fn own(&self) -> &[u8] {
        match &self.bytes {
            Bytes::Memory(memory) => memory,
            Bytes::Map(map) => map,
        }
    }

    fn file_of(&self, record: &Placed) -> &[u8] {
        match &self.older {
            Some(older) if record.is_older => older,
            _ => self.own(),
        }
    }

    /// All objects that hold code, ascending by guest offset.
    ///
    /// # Errors
    /// Where the bytes are not what was written.
    pub fn views(&self) -> Result<Vec<View<'_>>, ObjectError> {
        let chunks = self.records.par_chunks(CHUNK).map(charged(|records: &[Placed]| {
            records.iter().map(|record| self.view(record)).collect::<Result<Vec<_>, _>>()
        }));
        let mut views = chunks.collect::<Result<Vec<_>, _>>()?.concat();
        views.retain(|view| !view.is_empty());
        views.sort_by_key(View::start);
        Ok(views)
    }
}
