package org.samatcha.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;
import org.samatcha.capture.ByteSource;

/** A file on anything that Hadoop can open: this machine, HDFS, an object store. */
record HadoopSource(String uri, String root, String name, long bytes, SerializableConfiguration configuration)
        implements ByteSource {

    @Override
    public InputStream open() throws IOException {
        Path path = new Path(uri);
        return path.getFileSystem(configuration.value()).open(path);
    }
}
