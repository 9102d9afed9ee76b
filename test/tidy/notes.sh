# A script: every line counts.
echo TODO
