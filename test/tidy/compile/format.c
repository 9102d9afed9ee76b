int indented(void)
{
  return 2;
}
