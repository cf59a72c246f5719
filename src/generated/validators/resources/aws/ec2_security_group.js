/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/ec2_security_group.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err0 = {instancePath:instancePath+"/GroupId",schemaPath:"#/properties/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.GroupName !== undefined){
if(typeof data.GroupName !== "string"){
const err1 = {instancePath:instancePath+"/GroupName",schemaPath:"#/properties/GroupName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.VpcId !== undefined){
if(typeof data.VpcId !== "string"){
const err2 = {instancePath:instancePath+"/VpcId",schemaPath:"#/properties/VpcId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.IpPermissions !== undefined){
let data3 = data.IpPermissions;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.IpProtocol !== undefined){
if(typeof data4.IpProtocol !== "string"){
const err3 = {instancePath:instancePath+"/IpPermissions/" + i0+"/IpProtocol",schemaPath:"#/properties/IpPermissions/items/properties/IpProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data4.FromPort !== undefined){
let data6 = data4.FromPort;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err4 = {instancePath:instancePath+"/IpPermissions/" + i0+"/FromPort",schemaPath:"#/properties/IpPermissions/items/properties/FromPort/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data4.ToPort !== undefined){
let data7 = data4.ToPort;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err5 = {instancePath:instancePath+"/IpPermissions/" + i0+"/ToPort",schemaPath:"#/properties/IpPermissions/items/properties/ToPort/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.IpRanges !== undefined){
let data8 = data4.IpRanges;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.CidrIp !== undefined){
if(typeof data9.CidrIp !== "string"){
const err6 = {instancePath:instancePath+"/IpPermissions/" + i0+"/IpRanges/" + i1+"/CidrIp",schemaPath:"#/properties/IpPermissions/items/properties/IpRanges/items/properties/CidrIp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data9.Description !== undefined){
if(typeof data9.Description !== "string"){
const err7 = {instancePath:instancePath+"/IpPermissions/" + i0+"/IpRanges/" + i1+"/Description",schemaPath:"#/properties/IpPermissions/items/properties/IpRanges/items/properties/Description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/IpPermissions/" + i0+"/IpRanges/" + i1,schemaPath:"#/properties/IpPermissions/items/properties/IpRanges/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/IpPermissions/" + i0+"/IpRanges",schemaPath:"#/properties/IpPermissions/items/properties/IpRanges/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.Ipv6Ranges !== undefined){
let data12 = data4.Ipv6Ranges;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.CidrIpv6 !== undefined){
if(typeof data13.CidrIpv6 !== "string"){
const err10 = {instancePath:instancePath+"/IpPermissions/" + i0+"/Ipv6Ranges/" + i2+"/CidrIpv6",schemaPath:"#/properties/IpPermissions/items/properties/Ipv6Ranges/items/properties/CidrIpv6/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data13.Description !== undefined){
if(typeof data13.Description !== "string"){
const err11 = {instancePath:instancePath+"/IpPermissions/" + i0+"/Ipv6Ranges/" + i2+"/Description",schemaPath:"#/properties/IpPermissions/items/properties/Ipv6Ranges/items/properties/Description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/IpPermissions/" + i0+"/Ipv6Ranges/" + i2,schemaPath:"#/properties/IpPermissions/items/properties/Ipv6Ranges/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/IpPermissions/" + i0+"/Ipv6Ranges",schemaPath:"#/properties/IpPermissions/items/properties/Ipv6Ranges/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.PrefixListIds !== undefined){
let data16 = data4.PrefixListIds;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.PrefixListId !== undefined){
if(typeof data17.PrefixListId !== "string"){
const err14 = {instancePath:instancePath+"/IpPermissions/" + i0+"/PrefixListIds/" + i3+"/PrefixListId",schemaPath:"#/properties/IpPermissions/items/properties/PrefixListIds/items/properties/PrefixListId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data17.Description !== undefined){
if(typeof data17.Description !== "string"){
const err15 = {instancePath:instancePath+"/IpPermissions/" + i0+"/PrefixListIds/" + i3+"/Description",schemaPath:"#/properties/IpPermissions/items/properties/PrefixListIds/items/properties/Description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/IpPermissions/" + i0+"/PrefixListIds/" + i3,schemaPath:"#/properties/IpPermissions/items/properties/PrefixListIds/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/IpPermissions/" + i0+"/PrefixListIds",schemaPath:"#/properties/IpPermissions/items/properties/PrefixListIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.UserIdGroupPairs !== undefined){
let data20 = data4.UserIdGroupPairs;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.GroupId !== undefined){
if(typeof data21.GroupId !== "string"){
const err18 = {instancePath:instancePath+"/IpPermissions/" + i0+"/UserIdGroupPairs/" + i4+"/GroupId",schemaPath:"#/properties/IpPermissions/items/properties/UserIdGroupPairs/items/properties/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data21.UserId !== undefined){
if(typeof data21.UserId !== "string"){
const err19 = {instancePath:instancePath+"/IpPermissions/" + i0+"/UserIdGroupPairs/" + i4+"/UserId",schemaPath:"#/properties/IpPermissions/items/properties/UserIdGroupPairs/items/properties/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data21.Description !== undefined){
if(typeof data21.Description !== "string"){
const err20 = {instancePath:instancePath+"/IpPermissions/" + i0+"/UserIdGroupPairs/" + i4+"/Description",schemaPath:"#/properties/IpPermissions/items/properties/UserIdGroupPairs/items/properties/Description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/IpPermissions/" + i0+"/UserIdGroupPairs/" + i4,schemaPath:"#/properties/IpPermissions/items/properties/UserIdGroupPairs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/IpPermissions/" + i0+"/UserIdGroupPairs",schemaPath:"#/properties/IpPermissions/items/properties/UserIdGroupPairs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/IpPermissions/" + i0,schemaPath:"#/properties/IpPermissions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/IpPermissions",schemaPath:"#/properties/IpPermissions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"GroupId":true,"GroupName":true,"VpcId":true,"IpPermissions":true},"dynamicProps":false,"dynamicItems":false};
