"""The configuration of the web server in front of a site: `facts` is the only source, one more module per server writes it down."""
