import {
  type Connection,
  createConnection,
  ErrorCodes,
  type ResponseMessage,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

/** A frame that holds no JSON has no id to be answered under. Source: JSON-RPC 2.0, “Response object”. */
const notJson: ResponseMessage = {
  jsonrpc: '2.0',
  id: null,
  error: {code: ErrorCodes.ParseError, message: 'The message is not JSON'},
}

/** The connection to an editor over two streams. What cannot be read as a message is answered or logged, and that is all. */
export function openConnection(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Connection {
  const reader = new StreamMessageReader(input)
  const writer = new StreamMessageWriter(output)
  const connection = createConnection(reader, writer)
  reader.onError(error => {
    connection.console.error(`pressrel: a message could not be read: ${error.message}`)
    if (error instanceof SyntaxError) void writer.write(notJson)
    // What stands behind a broken header the reader leaves until more comes.
    else setImmediate(() => input.emit('data', Buffer.alloc(0)))
  })
  return connection
}
