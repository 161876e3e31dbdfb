// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A web server for one test: every request is answered by a function.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;

/// What was asked for: method, path, body.
pub struct Request {
    pub method: String,
    pub path: String,
    pub body: String,
}

/// Answers with a status and a body until the test ends; its origin, such as `http://127.0.0.1:1234`.
pub fn serve(answer: impl Fn(&Request) -> (u16, Vec<u8>) + Send + Sync + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let answer = Arc::new(answer);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (stream, answer) = (stream.unwrap(), Arc::clone(&answer));
            std::thread::spawn(move || speak(stream, answer.as_ref()));
        }
    });
    origin
}

/// The file of a folder, or that there is none.
pub fn file(folder: &Path, path: &str) -> (u16, Vec<u8>) {
    match std::fs::read(folder.join(path.trim_start_matches('/'))) {
        Ok(body) => (200, body),
        Err(_) => (404, Vec::new()),
    }
}

fn speak(mut stream: TcpStream, answer: &impl Fn(&Request) -> (u16, Vec<u8>)) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut head = String::new();
    // Until the empty line; a client that went away has said nothing.
    while reader.read_line(&mut head).unwrap_or(0) > 2 {}
    let mut words = head.split(' ');
    let (Some(method), Some(path)) = (words.next(), words.next()) else { return };
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    let mut body = vec![0; length.unwrap_or(0)];
    if reader.read_exact(&mut body).is_err() {
        return;
    }
    let request = Request {
        method: method.to_owned(),
        path: path.to_owned(),
        body: String::from_utf8(body).unwrap_or_default(),
    };
    let (status, body) = answer(&request);
    let head = format!(
        "HTTP/1.1 {status} Said\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
}
