package io.vigia.portal.platform;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** An answer that is compressed on its way out; one without a body stays without. */
final class GzipResponse extends HttpServletResponseWrapper implements AutoCloseable {

    private GZIPOutputStream gzip;
    private PrintWriter writer;

    GzipResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new Gate(open());
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(open(), StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void setContentLength(int length) {
        // The length of what is not yet compressed is not the length of what is sent.
    }

    @Override
    public void setContentLengthLong(long length) {
        // As above.
    }

    @Override
    public void flushBuffer() throws IOException {
        if (gzip != null) {
            super.flushBuffer();
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (gzip != null) {
            gzip.finish();
        }
    }

    private GZIPOutputStream open() throws IOException {
        if (gzip == null) {
            setHeader("Content-Encoding", "gzip");
            addHeader("Vary", "Accept-Encoding");
            gzip = new GZIPOutputStream(super.getOutputStream(), 8192);
        }
        return gzip;
    }

    /** Lets a servlet write to the compressor. */
    private static final class Gate extends ServletOutputStream {

        private final GZIPOutputStream out;

        Gate(GZIPOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
