import '../starts-the-server.ts';
